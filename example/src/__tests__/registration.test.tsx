import { act, fireEvent, render, screen, userEvent } from '@testing-library/react-native';
import { TencentImSDKPlugin, type TimPushConfig } from 'react-native-timpush';
import { simulate } from 'react-native-timpush/jest';
import { cPush, turnOnPush } from '../push';
import { PushScreen } from '../screens/PushScreen';

const user = userEvent.setup();

beforeEach(() => simulate.reset());

/** The screen of somebody who is logged in, with push turned on. */
async function show(keys: TimPushConfig = {}, onLogout = () => {}): Promise<void> {
  simulate.login('denny');
  await turnOnPush({ mi_buz_id: 5218, ...keys });
  await render(<PushScreen user="denny" onLogout={onLogout} />);
}

test('status, channel, certificate and token are shown', async () => {
  await show();
  for (const text of ['Registered', 'Xiaomi', '5218', 'Accepted by Tencent IM']) {
    expect(screen.getByText(text)).toBeOnTheScreen();
  }
});

test('what changes is shown at once', async () => {
  await show();
  await act(async () => simulate.registration('registering', { hasToken: false }));
  expect(screen.getByText('Registering with the vendor')).toBeOnTheScreen();
  expect(screen.getByText('None')).toBeOnTheScreen();
  await act(async () => simulate.registration('reporting'));
  expect(screen.getByText('Not reported yet')).toBeOnTheScreen();
});

test('a vendor that refuses is quoted, and asked again on demand', async () => {
  const desc = "Xiaomi's push service does not know this app";
  await show();
  await act(async () => simulate.registration('failed', { lastError: { code: 880005, desc } }));
  expect(screen.getByRole('alert')).toHaveTextContent(`Last error${desc} (880005)`);
  await user.press(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Registered')).toBeOnTheScreen();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a vendor without keys is an error as well', async () => {
  simulate.registration('failed', { lastError: { code: 880003, desc: 'mi_push_app_key is missing' } });
  await render(<PushScreen user="denny" onLogout={() => {}} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Last errormi_push_app_key is missing (880003)');
});

test('warnings are shown', async () => {
  simulate.registration('registered', { warnings: [{ code: 'unknownKey', desc: 'no key: mi_buz_ids' }] });
  await render(<PushScreen user="denny" onLogout={() => {}} />);
  expect(screen.getByText('no key: mi_buz_ids')).toBeOnTheScreen();
});

test('consent is given and withdrawn', async () => {
  const consent = () => screen.getByLabelText('Receive pushes');
  await show({ require_consent: true });
  expect(screen.getByText('Waits for your consent')).toBeOnTheScreen();
  expect(consent().props.value).toBe(false);
  await fireEvent(consent(), 'valueChange', true);
  expect(screen.getByText('Registered')).toBeOnTheScreen();
  expect(consent().props.value).toBe(true);
  await fireEvent(consent(), 'valueChange', false);
  expect(cPush.setConsent).toHaveBeenLastCalledWith(false);
  expect(consent().props.value).toBe(false);
});

test('a permission that the user refuses says what to do', async () => {
  const desc = 'Turn on notifications in the settings of the phone';
  simulate.answer('requireNotificationPermission', { code: 800016, desc, data: false });
  await show();
  await user.press(screen.getByRole('button', { name: 'Allow notifications' }));
  expect(screen.getByRole('alert')).toHaveTextContent(`Notifications are not allowed${desc} (800016)`);
});

test('a permission that is given is confirmed', async () => {
  await show();
  await user.press(screen.getByRole('button', { name: 'Allow notifications' }));
  expect(screen.getByText('Notifications are allowed')).toBeOnTheScreen();
});

test('a logout leads away', async () => {
  const onLogout = jest.fn();
  await show({}, onLogout);
  await user.press(screen.getByRole('button', { name: 'Log out' }));
  expect(TencentImSDKPlugin.v2TIMManager.logout).toHaveBeenCalled();
  expect(onLogout).toHaveBeenCalled();
});
