// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildNode } from '../../build/node.mjs';
import { ROOT } from '../../build/paths.mjs';

/** What a developer brings along from the vendors' consoles. */
const KEYS_AND_FILES = ['sdkMissing', 'configFileMissing', 'placeholderValue'];

/** What the doctor finds in the example app, beyond what is not in the repository on purpose. @returns {Promise<string[]>} */
export async function doctorProblems() {
  const { folder } = await buildNode(join(ROOT, 'build/check/doctor'));
  const command = [join(folder, 'cli.js'), 'doctor', join(ROOT, 'example'), '--json'];
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (!stdout.startsWith('{')) {
    return [`the doctor: ${stderr}`];
  }
  /** @type {{ findings: { code: string, file?: string, seen: string }[] }} */
  const { findings } = JSON.parse(stdout);
  const meant = findings.filter(({ code }) => KEYS_AND_FILES.includes(code));
  const others = findings.filter((finding) => !meant.includes(finding));
  const problems = others.map(({ code, file, seen }) => `the doctor: ${code} in ${file}: ${seen}`);
  return meant.length > 0 ? problems : [...problems, 'the doctor misses no key and no file of a vendor'];
}
