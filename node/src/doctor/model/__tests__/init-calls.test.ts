import { filesInMemory } from '../../files';
import { openProject } from '../../project';

async function calls(files: Record<string, string>) {
  const { initCalls } = await openProject(filesInMemory(files));
  return initCalls.map(({ at, entries, complete }) => ({
    at: `${at.file}:${at.line}`,
    values: Object.fromEntries(entries.map(({ key, value, source }) => [key, value ?? `? ${source}`])),
    complete,
  }));
}

const IMPORT = "import { TimPushPlugin } from 'react-native-timpush';\n";

test('reads an object literal', async () => {
  const text = `${IMPORT}const push = new TimPushPlugin();\nawait push.init({ mi_buz_id: 5218, mi_push_app_id: '1', 'a': -1 });`;
  expect(await calls({ 'App.tsx': text })).toEqual([
    { at: 'App.tsx:3', values: { mi_buz_id: 5218, mi_push_app_id: '1', a: -1 }, complete: true },
  ]);
});

test('follows names, spreads, casts and one module to another', async () => {
  const files = {
    'src/push.ts': `${IMPORT}export const push: TimPushPlugin = new TimPushPlugin();`,
    'src/keys.ts':
      "import json from './keys.json';\nexport const ID = 7;\nexport default { hw_buz_id: ID, oppo_app_key: json.key };",
    'src/keys.json': '{ "key": "k" }',
    'src/login.ts':
      "import { push } from './push';\nimport keys from './keys';\nconst config = { ...keys, vivo_buz_id: 9 } as const;\npush.init(config);",
  };
  expect(await calls(files)).toEqual([
    { at: 'src/login.ts:4', values: { hw_buz_id: 7, oppo_app_key: 'k', vivo_buz_id: 9 }, complete: true },
  ]);
});

test('does not take what it cannot know for what is missing', async () => {
  const text = `${IMPORT}import Config from 'react-native-config';
function start(more: object) {
  new TimPushPlugin().init({ mi_buz_id: 1, mi_push_app_id: Config.MI, mi_push_app_key: process.env.KEY, ...more });
  new TimPushPlugin().init(more);
}`;
  expect(await calls({ 'a.ts': text })).toEqual([
    {
      at: 'a.ts:4',
      values: { mi_buz_id: 1, mi_push_app_id: '? Config.MI', mi_push_app_key: '? process.env.KEY' },
      complete: false,
    },
    { at: 'a.ts:5', values: {}, complete: false },
  ]);
});

test('knows a plugin behind a ref, a memo, a field and a hook of the app', async () => {
  const text = `${IMPORT}
function A() { const ref = useRef(new TimPushPlugin()); ref.current.init({ a: 1 }); }
function B() { const memo = useMemo(() => new TimPushPlugin(), []); memo.init({ b: 1 }); }
class C { #push = new TimPushPlugin(); go() { this.#push.init({ c: 1 }); } }
function D() { const { push } = usePush(); push.init({ apple_buz_id: 1 }); }
function E() { i18n.init({ lng: 'en' }); Sentry.init({ dsn: 'x' }); }`;
  const found = await calls({ 'a.tsx': text });
  expect(found.map(({ values }) => Object.keys(values)[0])).toEqual(['a', 'b', 'c', 'apple_buz_id']);
});

test('reads Flow, and leaves tests alone', async () => {
  const flow = `// @flow\n${IMPORT}type A = {| a: string |};\n(new TimPushPlugin(): TimPushPlugin).init({ hw_buz_id: (3: number) });`;
  const found = await calls({ 'a.js': flow, '__tests__/a.test.js': flow });
  expect(found).toEqual([{ at: 'a.js:4', values: { hw_buz_id: 3 }, complete: true }]);
});

test('a circle of names ends', async () => {
  const files = {
    'a.ts': `${IMPORT}import { b } from './b';\nexport const a = b;\nnew TimPushPlugin().init(a);`,
    'b.ts': "import { a } from './a';\nexport const b = a;",
  };
  expect(await calls(files)).toEqual([{ at: 'a.ts:4', values: {}, complete: false }]);
});

test('a module that cannot be parsed is named with its line', async () => {
  const project = await openProject(filesInMemory({ 'a.ts': '\nconst init = {;' }));
  expect(project.initCalls).toEqual([]);
  expect(project.broken).toMatchObject([{ file: 'a.ts', line: 2 }]);
});
