import { render, screen, userEvent } from '@testing-library/react-native';
import { TencentImSDKPlugin } from 'react-native-timpush';
import { simulate } from 'react-native-timpush/jest';
import { App } from '../../App';
import { cPush } from '../push';
import { logInAs, openLoggedIn } from './loggedIn';

const user = userEvent.setup();

beforeEach(() => simulate.reset());

test('a login turns on push in the language on screen', async () => {
  await openLoggedIn('denny');
  expect(screen.getByText('Logged in as denny')).toBeOnTheScreen();
  const { login } = TencentImSDKPlugin.v2TIMManager;
  expect(login).toHaveBeenCalledWith('denny', 'signature-of-denny');
  expect(cPush.init).toHaveBeenCalledWith(expect.objectContaining({ language: 'en', require_consent: true }));
});

test('nothing is tried without a user ID and a signature', async () => {
  await render(<App />);
  expect(screen.getByRole('button', { name: 'Log in' })).toBeDisabled();
  await user.type(screen.getByLabelText('User ID'), 'denny');
  expect(screen.getByRole('button', { name: 'Log in' })).toBeDisabled();
});

test('a login that is refused says why and turns nothing on', async () => {
  simulate.answer('login', { code: 70001, desc: 'The signature has expired' });
  await render(<App />);
  await logInAs('denny');
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('The login was refusedThe signature has expired (70001)');
  expect(cPush.init).not.toHaveBeenCalled();
});

test('the language can be changed', async () => {
  await render(<App />);
  await user.press(screen.getByRole('button', { name: '中文' }));
  expect(screen.getByRole('heading', { name: '登录' })).toBeOnTheScreen();
  expect(screen.getByRole('tab', { name: '推送' })).toBeSelected();
});
