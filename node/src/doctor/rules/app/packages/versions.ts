import { peerDependencies } from '../../../../../../package.json';
import type { Cause } from '../../../finding';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';

const TOO_OLD: Cause = {
  seen: {
    en: '{0} is {1}; react-native-timpush needs {2} or newer.',
    zh: '{0} 的版本是 {1}，react-native-timpush 需要 {2} 或更高版本。',
  },
  todo: { en: 'Upgrade {0}.', zh: '请升级 {0}。' },
};

/** Older ones lack what the native code is built on. */
export const reactNativeTooOld: Rule = {
  id: 'reactNativeTooOld',
  check: 'packages',
  look: (project) => tooOld(project, 'react-native', 'error'),
};

/** React Native brings its own demands on React; this is the one of `useNotificationClicked`. */
export const reactTooOld: Rule = {
  id: 'reactTooOld',
  check: 'packages',
  look: (project) => tooOld(project, 'react', 'warning'),
};

function tooOld({ packageJson }: Project, name: 'react' | 'react-native', level: 'error' | 'warning') {
  const declared = packageJson?.dependencies.get(name);
  const version = packageJson?.version(name);
  const needed = /\d[\d.]*/.exec(peerDependencies[name])?.[0] ?? '0';
  if (!declared || version === undefined || isAtLeast(version, needed)) {
    return [];
  }
  const cause = {
    ...TOO_OLD,
    ...(name === 'react-native' && { link: 'https://react-native-community.github.io/upgrade-helper/' }),
  };
  return [{ level, cause, args: [name, version, needed], at: declared.at }];
}

/** Whether a version is not below another one; a prerelease counts as its release, so that nightly builds pass. */
export function isAtLeast(version: string, minimum: string): boolean {
  const parts = numbers(version);
  const least = numbers(minimum);
  const differs = [...parts.keys(), ...least.keys()].sort().find((index) => parts[index] !== least[index]);
  return differs === undefined || (parts[differs] ?? 0) >= (least[differs] ?? 0);
}

function numbers(version: string): number[] {
  return (/^[\d.]+/.exec(version)?.[0] ?? '').split('.').filter(Boolean).map(Number);
}
