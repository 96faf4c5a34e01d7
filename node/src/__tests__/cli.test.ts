/** The command as the package has it: one file, with the grammar beside it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { treeWith } from '../doctor/__tests__/good-app';

const BUILD = pathToFileURL(join(__dirname, '../../../scripts/build/node.mjs'));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'timpush-cli-'));
  const script = `(await import('${BUILD}')).buildNode(${JSON.stringify(join(folder, 'lib'))})`;
  const { status, stderr } = spawnSync('node', ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const [path, text] of Object.entries(treeWith('kotlin', {}))) {
    const file = join(folder, 'app', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]) {
  const cli = join(folder, 'lib/cli.js');
  const { status, stdout, stderr } = spawnSync(cli, args, { cwd: join(folder, 'app'), encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('finds nothing wrong with a good app, in the folder where it is run', () => {
  expect(existsSync(join(folder, 'app/android/build.gradle.kts'))).toBe(true);
  expect(run('doctor')).toEqual({
    status: 0,
    stdout: `react-native-timpush ${version} · doctor\nerrors: –\n\nNothing to remark.\n`,
    stderr: '',
  });
});

test('tells what it can do', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('doctor [folder]') });
  expect(run('doctor', '--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('--language en|zh'),
  });
  expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('2 for wrong use', () => {
  expect(run()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage') });
  expect(run('docter')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
  expect(run('doctor', '../nowhere')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is no folder'),
  });
});
