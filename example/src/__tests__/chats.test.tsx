import { render, screen, userEvent } from '@testing-library/react-native';
import { App } from '../../App';
import { Engine } from './engine';

const engine = new Engine();
const user = userEvent.setup();
const WARNING = { code: 'oppoChannelMissing', happens: 'OPPO shows nothing.', todo: 'Name a channel.' };

beforeEach(() => {
  engine.forget();
  engine.when('createTextMessage', { code: 0, data: { id: 'message-1' } });
});

async function logIn(): Promise<void> {
  await render(<App />);
  await user.type(screen.getByLabelText('User ID'), 'vinson');
  await user.type(screen.getByLabelText('UserSig'), 'signature');
  await user.press(screen.getByRole('button', { name: 'Log in' }));
}

async function openChat(): Promise<void> {
  await logIn();
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
  await logIn();
  await user.press(screen.getByRole('tab', { name: 'Chats' }));
  expect(screen.queryByRole('button', { name: /^vinson/ })).toBeNull();
  await user.type(screen.getByLabelText('User ID'), 'lynx');
  await user.press(screen.getByRole('button', { name: 'Open chat' }));
  expect(screen.getByRole('header', { name: 'lynx' })).toBeOnTheScreen();
});

test('a text is sent with what its push shows', async () => {
  await openChat();
  await say('Dinner?');
  expect(screen.getByText('Sent')).toBeOnTheScreen();
  expect(engine.calls('sendMessage')).toMatchObject([
    {
      id: 'message-1',
      receiver: 'denny',
      offlinePushInfo: { title: '', desc: 'Dinner?', androidOPPOChannelID: 'tuikit' },
    },
  ]);
  await user.press(screen.getByRole('button', { name: 'Back to the chats' }));
  expect(screen.getByRole('button', { name: 'denny, Dinner?' })).toBeOnTheScreen();
});

test('what the push will not do is shown under the message', async () => {
  engine.when('sendMessage', { code: 0, warnings: [WARNING] });
  await openChat();
  await user.clear(screen.getByLabelText('Channel on OPPO'));
  await say('Dinner?');
  expect(screen.getByText('OPPO shows nothing. Name a channel.')).toBeOnTheScreen();
  expect(JSON.stringify(engine.calls('sendMessage'))).not.toContain('androidOPPOChannelID');
});

test('a message that is refused says why', async () => {
  engine.when('sendMessage', { code: 20009, desc: 'denny does not take your messages' });
  await openChat();
  await say('Dinner?');
  expect(screen.getByRole('alert')).toHaveTextContent('Not sentdenny does not take your messages (20009)');
});

test('a push that comes while the app runs is in its chat', async () => {
  await openChat();
  await engine.happen({
    name: 'messageReceived',
    payload: {
      desc: 'At eight',
      ext: '{}',
      conversation: { type: 'c2c', id: 'denny' },
      shown: false,
      vendor: 'fcm',
    },
  });
  expect(screen.getByText('At eight')).toBeOnTheScreen();
  expect(screen.getByText('Arrived as a push')).toBeOnTheScreen();
});

test('a tap opens its chat, from whichever screen', async () => {
  await logIn();
  await engine.happen({
    name: 'notificationClicked',
    payload: { id: 1, ext: '{}', at: 1, conversation: { type: 'c2c', id: 'denny' } },
  });
  expect(screen.getByRole('header', { name: 'denny' })).toBeOnTheScreen();
  expect(screen.getByRole('tab', { name: 'Chats' })).toBeSelected();
});

test('a tap of a group or without a conversation opens nothing', async () => {
  await logIn();
  await engine.happen({
    name: 'notificationClicked',
    payload: { id: 2, ext: '{}', at: 1, conversation: { type: 'group', id: '@TGS#1' } },
  });
  await engine.happen({ name: 'notificationClicked', payload: { id: 3, ext: 'promotion', at: 1 } });
  expect(screen.getByRole('tab', { name: 'Push' })).toBeSelected();
});

test("another user does not see the last one's messages", async () => {
  await openChat();
  await say('Dinner?');
  await user.press(screen.getByRole('button', { name: 'Back to the chats' }));
  await user.press(screen.getByRole('tab', { name: 'Push' }));
  await user.press(screen.getByRole('button', { name: 'Log out' }));
  await user.type(screen.getByLabelText('User ID'), 'lynx');
  await user.type(screen.getByLabelText('UserSig'), 'signature');
  await user.press(screen.getByRole('button', { name: 'Log in' }));
  await user.press(screen.getByRole('tab', { name: 'Chats' }));
  expect(screen.getByRole('button', { name: 'denny, No messages yet' })).toBeOnTheScreen();
});
