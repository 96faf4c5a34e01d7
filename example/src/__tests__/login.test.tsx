import { render, screen, userEvent } from '@testing-library/react-native';
import { App } from '../../App';
import { Engine } from './engine';

const engine = new Engine();
const user = userEvent.setup();

beforeEach(() => engine.forget());

async function logInAs(name: string): Promise<void> {
  await user.type(screen.getByLabelText('User ID'), name);
  await user.type(screen.getByLabelText('UserSig'), 'signature');
  await user.press(screen.getByRole('button', { name: 'Log in' }));
}

test('a login turns on push in the language on screen', async () => {
  await render(<App />);
  await logInAs('denny');
  expect(screen.getByText('Logged in as denny')).toBeOnTheScreen();
  expect(engine.calls('login')).toEqual([{ userID: 'denny', userSig: 'signature' }]);
  expect(engine.calls('init')).toMatchObject([{ config: { language: 'en', require_consent: true } }]);
});

test('nothing is tried without a user ID and a signature', async () => {
  await render(<App />);
  expect(screen.getByRole('button', { name: 'Log in' })).toBeDisabled();
  await user.type(screen.getByLabelText('User ID'), 'denny');
  expect(screen.getByRole('button', { name: 'Log in' })).toBeDisabled();
});

test('a login that is refused says why and turns nothing on', async () => {
  engine.when('login', { code: 70001, desc: 'The signature has expired' });
  await render(<App />);
  await logInAs('denny');
  expect(screen.getByRole('alert')).toHaveTextContent(
    'The login was refusedThe signature has expired (70001)',
  );
  expect(engine.calls('init')).toEqual([]);
});

test('the language can be changed', async () => {
  await render(<App />);
  await user.press(screen.getByRole('button', { name: '中文' }));
  expect(screen.getByRole('header', { name: '登录' })).toBeOnTheScreen();
  expect(screen.getByRole('tab', { name: '推送' })).toBeSelected();
});
