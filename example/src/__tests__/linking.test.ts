import { simulate } from 'react-native-timpush/jest';
import { type App, openApp } from './linkedApp';

const GROUP = '@TGS#_a/b?c d';

let app: App | undefined;

beforeEach(() => simulate.reset());
afterEach(() => app?.close());

function chat(id: string, type: 'c2c' | 'group' = 'c2c') {
  return { conversation: { type, id } };
}

function screens(...chats: string[]): unknown[] {
  return ['Home', ...chats.map((id) => ['Chat', { type: 'c2c', id }])];
}

test('a tap that started the app opens its chat, and the way back leads home', async () => {
  simulate.tap(chat('denny'));
  app = await openApp();
  expect(app.screens()).toEqual(screens('denny'));
});

test('the next start does not open it again', async () => {
  simulate.tap(chat('denny'));
  await (await openApp()).close();
  app = await openApp();
  expect(app.screens()).toEqual(screens());
});

test('later taps open their chats, also in groups with unusual IDs', async () => {
  app = await openApp();
  expect(app.screens()).toEqual(screens());
  await app.tap(chat('denny'));
  expect(app.screens()).toEqual(screens('denny'));
  await app.tap(chat(GROUP, 'group'));
  expect(app.screens().at(-1)).toEqual(['Chat', { type: 'group', id: GROUP }]);
});

test('each of several taps that waited is opened once', async () => {
  simulate.tap(chat('denny'));
  simulate.tap(chat('lynx'));
  app = await openApp();
  expect(app.opened()).toEqual(['denny', 'lynx']);
});

test('a tap of before the first screen is not lost', async () => {
  const opening = openApp();
  simulate.tap(chat('denny'));
  app = await opening;
  expect(app.opened()).toEqual(['denny']);
});

test('a tap without a conversation opens no chat', async () => {
  simulate.tap({ ext: 'promotion' });
  app = await openApp();
  await app.tap({ ext: 'promotion' });
  expect(app.screens()).toEqual(screens());
});

test('links of the app itself work as before', async () => {
  app = await openApp('timpush-example://chat/c2c/denny');
  expect(app.screens()).toEqual(screens('denny'));
  await app.link('timpush-example://chat/c2c/lynx');
  expect(app.opened()).toEqual(['denny', 'lynx']);
});

test('without the container nobody listens: a tap waits for the next start', async () => {
  await (await openApp()).close();
  simulate.tap(chat('denny'));
  app = await openApp();
  expect(app.opened()).toEqual(['denny']);
});
