import { act, render, screen, userEvent } from '@testing-library/react-native';
import { type OfflinePushWarning, TencentImSDKPlugin } from 'react-native-timpush';
import { simulate } from 'react-native-timpush/jest';
import { App } from '../../App';
import { logInAs, openLoggedIn } from './loggedIn';

const user = userEvent.setup();
const messages = TencentImSDKPlugin.v2TIMManager.getMessageManager();
const WARNING: OfflinePushWarning = {
  code: 'oppoChannelMissing',
  field: 'androidOPPOChannelID',
  vendors: ['oppo'],
  effect: 'notShown',
  happens: 'OPPO shows nothing.',
  todo: 'Name a channel.',
  source: '',
};

beforeEach(() => simulate.reset());

async function openChat(): Promise<void> {
  await openLoggedIn('vinson');
  await user.press(screen.getByRole('tab', { name: 'Chats' }));
  await user.press(screen.getByRole('button', { name: 'denny, No messages yet' }));
}

async function say(text: string): Promise<void> {
  await user.type(screen.getByLabelText('Message'), text);
  await user.press(screen.getByRole('button', { name: 'Send' }));
}

test('before a login there are no chats', async () => {
  await render(<App />);
  await user.press(screen.getByRole('tab', { name: 'Chats' }));
  expect(screen.getByText('Log in first to chat.')).toBeOnTheScreen();
});

test('the list leaves out who is logged in, and opens chats with others', async () => {
  await openLoggedIn('vinson');
  await user.press(screen.getByRole('tab', { name: 'Chats' }));
  expect(screen.queryByRole('button', { name: /^vinson/ })).toBeNull();
  await user.type(screen.getByLabelText('User ID'), 'lynx');
  await user.press(screen.getByRole('button', { name: 'Open chat' }));
  expect(screen.getByRole('heading', { name: 'lynx' })).toBeOnTheScreen();
});

test('a text is sent with what its push shows', async () => {
  await openChat();
  await say('Dinner?');
  expect(screen.getByText('Sent')).toBeOnTheScreen();
  const offlinePushInfo = { title: '', desc: 'Dinner?', androidOPPOChannelID: 'tuikit' };
  expect(messages.sendMessage).toHaveBeenCalledWith(
    expect.objectContaining({
      receiver: 'denny',
      offlinePushInfo: expect.objectContaining(offlinePushInfo),
    }),
  );
  await user.press(screen.getByRole('button', { name: 'Back to the chats' }));
  expect(screen.getByRole('button', { name: 'denny, Dinner?' })).toBeOnTheScreen();
});

test('what the push will not do is shown under the message', async () => {
  simulate.answer('sendMessage', { code: 0, warnings: [WARNING] });
  await openChat();
  await user.clear(screen.getByLabelText('Channel on OPPO'));
  await say('Dinner?');
  expect(screen.getByText('OPPO shows nothing. Name a channel.')).toBeOnTheScreen();
  const [sent] = jest.mocked(messages.sendMessage).mock.calls[0] ?? [];
  expect(sent?.offlinePushInfo).not.toHaveProperty('androidOPPOChannelID');
});

test('a message that is refused says why', async () => {
  simulate.answer('sendMessage', { code: 20009, desc: 'denny does not take your messages' });
  await openChat();
  await say('Dinner?');
  expect(screen.getByRole('alert')).toHaveTextContent('Not sentdenny does not take your messages (20009)');
});

test('a push that comes while the app runs is in its chat', async () => {
  await openChat();
  await act(async () => simulate.message({ desc: 'At eight', conversation: { type: 'c2c', id: 'denny' } }));
  expect(screen.getByText('At eight')).toBeOnTheScreen();
  expect(screen.getByText('Arrived as a push')).toBeOnTheScreen();
});

test('a tap opens its chat, from whichever screen', async () => {
  await openLoggedIn('vinson');
  await act(async () => simulate.tap({ conversation: { type: 'c2c', id: 'denny' } }));
  expect(screen.getByRole('heading', { name: 'denny' })).toBeOnTheScreen();
  expect(screen.getByRole('tab', { name: 'Chats' })).toBeSelected();
});

test('a tap that started the app opens its chat after the login', async () => {
  simulate.tap({ conversation: { type: 'c2c', id: 'denny' } });
  await render(<App />);
  expect(screen.getByRole('tab', { name: 'Chats' })).toBeSelected();
  await user.press(screen.getByRole('tab', { name: 'Push' }));
  await logInAs('vinson');
  await user.press(screen.getByRole('tab', { name: 'Chats' }));
  expect(screen.getByRole('heading', { name: 'denny' })).toBeOnTheScreen();
});

test('a tap of a group or without a conversation opens nothing', async () => {
  await openLoggedIn('vinson');
  await act(async () => simulate.tap({ conversation: { type: 'group', id: '@TGS#1' } }));
  await act(async () => simulate.tap({ ext: 'promotion' }));
  expect(screen.getByRole('tab', { name: 'Push' })).toBeSelected();
});

test("another user does not see the last one's messages", async () => {
  await openChat();
  await say('Dinner?');
  await user.press(screen.getByRole('button', { name: 'Back to the chats' }));
  await user.press(screen.getByRole('tab', { name: 'Push' }));
  await user.press(screen.getByRole('button', { name: 'Log out' }));
  await logInAs('lynx');
  await user.press(screen.getByRole('tab', { name: 'Chats' }));
  expect(screen.getByRole('button', { name: 'denny, No messages yet' })).toBeOnTheScreen();
});
