import type { Tap } from 'react-native-timpush';
import { type App, openApp, TapDesk } from './linkedApp';

const GROUP = '@TGS#_a/b?c d';

let app: App | undefined;

afterEach(() => app?.close());

function chat(id: number, conversation: string, type: 'c2c' | 'group' = 'c2c'): Tap {
  return { id, ext: '{}', at: 1, conversation: { type, id: conversation } };
}

function screens(...chats: string[]): unknown[] {
  return ['Home', ...chats.map((id) => ['Chat', { type: 'c2c', id }])];
}

test('a tap that started the app opens its chat, and the way back leads home', async () => {
  const desk = new TapDesk([chat(1, 'denny')]);
  app = await openApp(desk);
  expect(app.screens()).toEqual(screens('denny'));
  expect(desk.delivered).toEqual([1]);
});

test('later taps open their chats, also in groups with unusual IDs', async () => {
  const desk = new TapDesk();
  app = await openApp(desk);
  expect(app.screens()).toEqual(screens());
  await app.tap(chat(1, 'denny'));
  expect(app.screens()).toEqual(screens('denny'));
  await app.tap(chat(2, GROUP, 'group'));
  expect(app.screens().at(-1)).toEqual(['Chat', { type: 'group', id: GROUP }]);
  expect(desk.delivered).toEqual([1, 2]);
});

test('each of several taps that waited is opened once', async () => {
  const desk = new TapDesk([chat(1, 'denny'), chat(2, 'lynx')]);
  app = await openApp(desk);
  expect(app.opened()).toEqual(['denny', 'lynx']);
  expect(desk.delivered).toEqual([1, 2]);
});

test('a tap of before the first screen is not lost', async () => {
  const desk = new TapDesk();
  const opening = openApp(desk);
  desk.tap(chat(1, 'denny'));
  app = await opening;
  expect(app.opened()).toEqual(['denny']);
  expect(desk.delivered).toEqual([1]);
});

test('a tap without a conversation opens no chat', async () => {
  const desk = new TapDesk([{ id: 1, ext: 'promotion', at: 1 }]);
  app = await openApp(desk);
  await app.tap({ id: 2, ext: 'promotion', at: 1 });
  expect(app.screens()).toEqual(screens());
  expect(desk.delivered).toEqual([1, 2]);
});

test('links of the app itself work as before', async () => {
  app = await openApp(new TapDesk(), 'timpush-example://chat/c2c/denny');
  expect(app.screens()).toEqual(screens('denny'));
  await app.link('timpush-example://chat/c2c/lynx');
  expect(app.opened()).toEqual(['denny', 'lynx']);
});

test('without the container nobody listens', async () => {
  const desk = new TapDesk();
  app = await openApp(desk);
  expect(desk.listening).toEqual([true]);
  await app.close();
  expect(desk.listening).toEqual([true, false]);
  expect(desk.subscriptions).toBe(0);
});
