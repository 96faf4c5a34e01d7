import { examine } from '../examine';
import { filesInMemory } from '../files';
import { openProject } from '../project';
import type { Rule } from '../rule';
import { RULES } from '../rules';
import { appOf, type Overlay, treeWith } from './good-app';

const ENGLISH = { language: 'en' } as const;

async function broken(app: Overlay) {
  const { findings } = examine(await appOf(treeWith('groovy', app)), RULES, ENGLISH);
  return findings
    .filter(({ code }) => code === 'fileBroken')
    .map(({ level, file, line }) => `${level} ${file}:${line ?? ''}`);
}

test.each<[string, Overlay, string]>([
  [
    'a JSON file',
    { 'android/app/google-services.json': '{\n  "client": [1 2]\n}\n' },
    'error android/app/google-services.json:2',
  ],
  [
    'a manifest',
    { 'android/app/src/main/AndroidManifest.xml': '<manifest>\n<application>\n</manifest>\n' },
    'error android/app/src/main/AndroidManifest.xml:3',
  ],
  [
    'an Info.plist',
    { 'ios/HelloWorld/Info.plist': '<plist>\n<dict>\n' },
    'error ios/HelloWorld/Info.plist:1',
  ],
  [
    'a Gradle script, of which Gradle may know more',
    { 'android/app/build.gradle': (text) => `${text}\nfoo(` },
    'unknown android/app/build.gradle:',
  ],
  [
    'a source',
    { 'App.tsx': "import { TimPushPlugin } from 'react-native-timpush';\ninit((;\n" },
    'unknown App.tsx:2',
  ],
])('names a file that cannot be parsed: %s', async (_, app, expected) => {
  expect(await broken(app)).toEqual([expect.stringContaining(expected)]);
});

test('goes on after a rule that throws', async () => {
  const throws: Rule = {
    id: 'throws',
    check: 'ios',
    look: () => {
      throw new Error('out of luck');
    },
  };
  const finds: Rule = {
    id: 'finds',
    check: 'init',
    look: () => [{ level: 'warning', cause: { seen: { en: 'a', zh: '甲' }, todo: { en: 'b', zh: '乙' } } }],
  };
  const { findings } = examine(await openProject(filesInMemory({})), [throws, finds], ENGLISH);
  expect(findings.map(({ code, level, seen }) => [code, level, seen])).toEqual([
    ['finds', 'warning', 'a'],
    ['ruleFailed', 'unknown', 'The rule throws could not look at this app: out of luck'],
  ]);
});

test('leaves out the other platform', async () => {
  const project = await appOf(treeWith('groovy', { 'ios/Podfile': "platform :ios, '12.0'\n" }));
  const codes = (platform: 'android' | 'ios') =>
    examine(project, RULES, { ...ENGLISH, platform }).findings.map(({ code }) => code);
  expect(codes('android')).toEqual([]);
  expect(codes('ios')).toEqual(['deploymentTargetLow']);
});

test('has no two rules of one name', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('finds nothing in an empty folder but what is missing', async () => {
  const { findings } = examine(await openProject(filesInMemory({})), RULES, ENGLISH);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
});
