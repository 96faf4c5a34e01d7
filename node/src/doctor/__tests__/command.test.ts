import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { doctor } from '../command';
import { type Overlay, swap, treeWith } from './good-app';

const PROPERTIES = 'android/gradle.properties';
const MISSPELT: Overlay = { [PROPERTIES]: swap('huawei', 'hauwei') };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(overlay: Overlay): void {
  for (const [path, text] of Object.entries(treeWith('groovy', overlay))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What the command prints, complains of and answers; `answer` is the user's. */
async function run(args: readonly string[], answer?: boolean) {
  const said = { out: '', err: '', asked: 0 };
  const ask = async () => {
    said.asked += 1;
    return answer === true;
  };
  const status = await doctor([...args, folder], '1.2.3', {
    print: (text) => {
      said.out += `${text}\n`;
    },
    complain: (text) => {
      said.err += `${text}\n`;
    },
    ...(answer !== undefined && { ask }),
  });
  return { status, ...said };
}

const vendors = () => /timpush\.vendors=(.*)/.exec(readFileSync(join(folder, PROPERTIES), 'utf8'))?.[1];

test('0 where nothing is wrong', async () => {
  write({});
  expect(await run([])).toEqual({
    status: 0,
    out: 'react-native-timpush 1.2.3 · doctor\nerrors: –\n\nNothing to remark.\n',
    err: '',
    asked: 0,
  });
});

test('0 where something is to be said, but no error', async () => {
  write({ 'android/app/src/main/AndroidManifest.xml': swap('android:launchMode="singleTask"', '') });
  const { status, out } = await run([]);
  expect(out).toContain('[warning] manifest (launchModeStandard)');
  expect(status).toBe(0);
});

test('1 where an error is found, as data', async () => {
  write(MISSPELT);
  const { status, out } = await run(['--json', '--language', 'zh']);
  const { version, findings } = JSON.parse(out);
  expect(version).toBe('1.2.3');
  expect(findings).toContainEqual({
    check: 'gradle',
    code: 'vendorUnknown',
    level: 'error',
    file: PROPERTIES,
    line: 50,
    seen: 'timpush.vendors 中的“hauwei”不是支持的厂商，无法编译。',
    todo: '请改为 huawei。',
    fixable: true,
  });
  expect(status).toBe(1);
});

test.each([
  ['an unknown option', ['--fixx']],
  ['an unknown language', ['--language', 'de']],
  ['an unknown platform', ['--platform', 'windows']],
  ['two folders', ['a']],
])('2 for %s', async (_, args) => {
  write({});
  const { status, out, err } = await run(args);
  expect(err).toContain('Usage: react-native-timpush doctor');
  expect(out).toBe('');
  expect(status).toBe(2);
});

test("2 for a folder that is no app's, or none", async () => {
  expect((await run([])).err).toContain('no app');
  expect((await run([])).status).toBe(2);
  const quiet = { print: () => {}, complain: () => {} };
  expect(await doctor([join(folder, 'nowhere')], '1.2.3', quiet)).toBe(2);
});

test('--fix shows the changes, asks, and looks again', async () => {
  write(MISSPELT);
  const { status, out, asked } = await run(['--fix'], true);
  expect(out).toContain(`--- a/${PROPERTIES}\n+++ b/${PROPERTIES}\n@@ -47,4 +47,4 @@`);
  expect(out).toContain('-timpush.vendors=xiaomi,hauwei,honor');
  expect(out).toContain('+timpush.vendors=xiaomi,huawei,honor');
  expect(out).toContain('Nothing to remark.');
  expect({ status, asked, vendors: vendors() }).toEqual({
    status: 0,
    asked: 1,
    vendors: 'xiaomi,huawei,honor,oppo,vivo,meizu,fcm',
  });
});

test.each([
  ['the user says no', false, 'Nothing was written.'],
  ['nobody can be asked', undefined, 'run it with --yes'],
])('--fix writes nothing where %s', async (_, answer, told) => {
  write(MISSPELT);
  const { status, out } = await run(['--fix'], answer);
  expect(out).toContain('+timpush.vendors=xiaomi,huawei');
  expect(out).toContain(told);
  expect(vendors()).toContain('hauwei');
  expect(status).toBe(1);
});

test('--fix --yes asks nobody, and does nothing the second time', async () => {
  write({
    ...MISSPELT,
    'android/build.gradle': (text) => text.replace(/.*developer\.(huawei|hihonor)\.com.*\n/g, ''),
    'android/app/build.gradle': (text) => text.replace(/apply plugin: "com\.(huawei|google).*\n/g, ''),
    'ios/HelloWorld/HelloWorld.entitlements': swap('aps-environment', 'com.apple.developer.team'),
  });
  const first = await run(['--fix', '--yes'], false);
  const again = await run(['--fix', '--yes'], false);
  expect(again.out).toContain('There is nothing that --fix can mend.');
  expect([first.asked, again.asked]).toEqual([0, 0]);
  expect(again.status).toBe(0);
});

test('--fix --json leaves standard output to the findings', async () => {
  write(MISSPELT);
  const { out, err } = await run(['--fix', '--yes', '--json']);
  expect(JSON.parse(out).findings).toEqual([]);
  expect(err).toContain('+timpush.vendors');
});
