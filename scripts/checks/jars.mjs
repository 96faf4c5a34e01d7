// @ts-check
/** Tools and libraries of the checks, by Maven, each set in a folder of its own under build/tools. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { capture } from '../build/run.mjs';

const TOOLS = join(ROOT, 'build/tools');
const POM = 'pom.xml';
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies';

/**
 * The files of a set; fetched the first time, and when the set has changed.
 *
 * @param {string} set the folder's name
 * @param {string[]} artifacts `group:name:version[:type[:classifier]]`
 * @param {{ alone?: boolean }} [options] `alone`: without what they depend on
 * @returns {string[]}
 * @throws {Error} with Maven's words
 */
export function jars(set, artifacts, { alone = false } = {}) {
  const folder = join(TOOLS, set);
  const pom = pomOf(artifacts, alone);
  if (!holds(folder, pom)) {
    fetch(folder, pom);
  }
  const files = readdirSync(folder).filter((name) => name !== POM);
  return files.sort().map((name) => join(folder, name));
}

/** @param {string} folder @param {string} pom */
function holds(folder, pom) {
  const path = join(folder, POM);
  return existsSync(path) && readFileSync(path, 'utf8') === pom;
}

/** Aside, since other checks may want the same set meanwhile. @param {string} folder @param {string} pom */
function fetch(folder, pom) {
  const own = `${folder}.${process.pid}`;
  const path = join(own, POM);
  mkdirSync(own, { recursive: true });
  try {
    writeFileSync(path, pom);
    capture('mvn', ['-q', '-B', '-f', path, COPY, `-DoutputDirectory=${own}`], { cwd: ROOT });
    if (!holds(folder, pom)) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(own, folder);
    }
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** @param {string[]} artifacts @param {boolean} alone */
function pomOf(artifacts, alone) {
  return `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.timpush</groupId>
  <artifactId>checks</artifactId>
  <version>0</version>
  <repositories>
    <repository>
      <id>google</id>
      <url>https://dl.google.com/dl/android/maven2/</url>
    </repository>
  </repositories>
  <dependencies>
${artifacts.map((artifact) => dependency(artifact, alone)).join('\n')}
  </dependencies>
</project>
`;
}

/** @param {string} artifact @param {boolean} alone */
function dependency(artifact, alone) {
  const [group, name, version, type = 'jar', classifier] = artifact.split(':');
  const others =
    '<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>';
  return [
    '<dependency>',
    `<groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version><type>${type}</type>`,
    classifier ? `<classifier>${classifier}</classifier>` : '',
    alone ? others : '',
    '</dependency>',
  ].join('');
}
