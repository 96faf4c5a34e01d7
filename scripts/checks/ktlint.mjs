// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { capture } from '../build/run.mjs';

const VERSION = '1.8.0';
const FOLDER = join(ROOT, 'build/tools');
const JAR = join(FOLDER, `ktlint-cli-${VERSION}-all.jar`);

/**
 * The command that checks these files; fetches ktlint by Maven the first time.
 *
 * @param {string[]} files
 */
export function ktlint(files) {
  if (!existsSync(JAR)) {
    fetch();
  }
  const opens = ['java.lang', 'java.util'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  return ['java', ...opens, '-jar', JAR, '--relative', ...files];
}

function fetch() {
  const artifact = `-Dartifact=com.pinterest.ktlint:ktlint-cli:${VERSION}:jar:all`;
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
  capture('mvn', ['-q', '-B', goal, artifact, `-DoutputDirectory=${FOLDER}`], { cwd: ROOT });
}
