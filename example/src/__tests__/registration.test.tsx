import { fireEvent, render, screen, userEvent } from '@testing-library/react-native';
import type { Registration } from 'react-native-timpush';
import { PushScreen } from '../screens/PushScreen';
import { Engine } from './engine';

const engine = new Engine();
const user = userEvent.setup();
const REGISTERED: Registration = {
  status: 'registered',
  vendor: 'xiaomi',
  businessID: 5218,
  hasToken: true,
  reported: true,
  warnings: [],
};

beforeEach(() => engine.forget());

async function show(registration: Partial<Registration>, onLogout = () => {}): Promise<void> {
  engine.when('getRegistration', { code: 0, data: { ...REGISTERED, ...registration } });
  await render(<PushScreen user="denny" onLogout={onLogout} />);
}

test('status, channel, certificate and token are shown', async () => {
  await show({});
  for (const text of ['Registered', 'Xiaomi', '5218', 'Accepted by Tencent IM']) {
    expect(screen.getByText(text)).toBeOnTheScreen();
  }
});

test('what changes is shown at once', async () => {
  await show({ status: 'registering', hasToken: false, reported: false });
  expect(screen.getByText('Registering with the vendor')).toBeOnTheScreen();
  expect(screen.getByText('None')).toBeOnTheScreen();
  await engine.happen({
    name: 'registrationChanged',
    payload: { ...REGISTERED, status: 'reporting', reported: false },
  });
  expect(screen.getByText('Reporting the token')).toBeOnTheScreen();
  expect(screen.getByText('Not reported yet')).toBeOnTheScreen();
});

test('a vendor that refuses is quoted, and asked again on demand', async () => {
  const desc = "Xiaomi's push service does not know this app";
  await show({ status: 'failed', hasToken: false, reported: false, lastError: { code: 880005, desc } });
  expect(screen.getByRole('alert')).toHaveTextContent(`${desc} (880005)`, { exact: false });
  await user.press(screen.getByRole('button', { name: 'Try again' }));
  expect(engine.calls('registerPush')).toHaveLength(1);
});

test('warnings are shown', async () => {
  await show({ warnings: [{ code: 'unknownKey', desc: 'mi_buz_ids is no key of init' }] });
  expect(screen.getByText('mi_buz_ids is no key of init')).toBeOnTheScreen();
});

test('consent is given and withdrawn', async () => {
  await show({ status: 'awaitingConsent' });
  const consent = screen.getByLabelText('Receive pushes');
  expect(consent.props.value).toBe(false);
  await fireEvent(consent, 'valueChange', true);
  await engine.happen({ name: 'registrationChanged', payload: REGISTERED });
  expect(screen.getByLabelText('Receive pushes').props.value).toBe(true);
  await fireEvent(screen.getByLabelText('Receive pushes'), 'valueChange', false);
  expect(engine.calls('setConsent')).toEqual([{ granted: true }, { granted: false }]);
});

test('a permission that the user refuses says what to do', async () => {
  const desc = 'Turn on notifications in the settings of the phone';
  engine.when('requireNotificationPermission', { code: 800016, desc, data: false });
  await show({});
  await user.press(screen.getByRole('button', { name: 'Allow notifications' }));
  expect(screen.getByRole('alert')).toHaveTextContent(`Notifications are not allowed${desc} (800016)`);
});

test('a permission that is given is confirmed', async () => {
  engine.when('requireNotificationPermission', { code: 0, data: true });
  await show({});
  await user.press(screen.getByRole('button', { name: 'Allow notifications' }));
  expect(screen.getByText('Notifications are allowed')).toBeOnTheScreen();
});

test('a logout leads away', async () => {
  const onLogout = jest.fn();
  await show({}, onLogout);
  await user.press(screen.getByRole('button', { name: 'Log out' }));
  expect(engine.calls('logout')).toHaveLength(1);
  expect(onLogout).toHaveBeenCalled();
});
