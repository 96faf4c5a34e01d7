// @ts-check
/** The privacy manifest against what sources and library use of the APIs that Apple wants a reason for. */
import { readPlist } from './plists.mjs';

/**
 * https://developer.apple.com/documentation/bundleresources/describing-use-of-required-reason-api: names in sources, symbols
 * of libraries, and the reasons that there are.
 *
 * @type {Record<string, { names: string[], symbols: string[], reasons: string[] }>}
 */
const CATEGORIES = {
  FileTimestamp: {
    names: [
      'NSFileCreationDate',
      'NSFileModificationDate',
      'fileCreationDate',
      'fileModificationDate',
      'NSURLContentModificationDateKey',
      'NSURLCreationDateKey',
      'attributesOfItemAtPath',
    ],
    symbols: [
      'stat',
      'fstat',
      'fstatat',
      'lstat',
      'getattrlist',
      'fgetattrlist',
      'getattrlistat',
      'getattrlistbulk',
    ],
    reasons: ['DDA9.1', 'C617.1', '3B52.1', '0A2A.1'],
  },
  SystemBootTime: {
    names: ['systemUptime'],
    symbols: ['mach_absolute_time'],
    reasons: ['35F9.1', '8FFB.1', '3D61.1'],
  },
  DiskSpace: {
    names: [
      'NSURLVolumeAvailableCapacity',
      'NSURLVolumeTotalCapacityKey',
      'NSFileSystemFreeSize',
      'NSFileSystemSize',
    ],
    symbols: ['statfs', 'fstatfs', 'statvfs', 'fstatvfs'],
    reasons: ['85F4.1', 'E174.1', '7D9E.1', 'B728.1'],
  },
  ActiveKeyboards: { names: ['activeInputModes'], symbols: [], reasons: ['3EC4.1', '54BD.1'] },
  UserDefaults: {
    names: ['NSUserDefaults', 'CFPreferences'],
    symbols: [],
    reasons: ['CA92.1', '1C8F.1', 'C56D.1', 'AC6B.1'],
  },
};
const PREFIX = 'NSPrivacyAccessedAPICategory';

/**
 * @param {string} path of the manifest
 * @param {string} sources all of them in one text
 * @param {string[]} imports of the library, with C's underscore
 */
export function privacyFaults(path, sources, imports) {
  const manifest = readPlist(path);
  return [...apiFaults(manifest, categoriesUsed(sources, imports)), ...dataFaults(manifest)].map(
    (fault) => `${path}: ${fault}`,
  );
}

/** @param {string} sources @param {string[]} imports */
export function categoriesUsed(sources, imports) {
  const symbols = new Set(imports);
  return Object.entries(CATEGORIES)
    .filter(([, category]) => isUsed(category, sources, symbols))
    .map(([name]) => name);
}

/** @param {{ names: string[], symbols: string[] }} category @param {string} sources @param {Set<string>} imports */
function isUsed({ names, symbols }, sources, imports) {
  const called = symbols.some(
    (symbol) => imports.has(`_${symbol}`) || new RegExp(`\\b${symbol}\\(`).test(sources),
  );
  return called || names.some((name) => sources.includes(name));
}

/** @param {any} manifest @param {string[]} used */
function apiFaults(manifest, used) {
  /** @type {Map<string, string[]>} */
  const declared = new Map(
    manifest.NSPrivacyAccessedAPITypes.map((/** @type {any} */ each) => [
      each.NSPrivacyAccessedAPIType.replace(PREFIX, ''),
      each.NSPrivacyAccessedAPITypeReasons,
    ]),
  );
  return [
    ...used.filter((name) => !declared.has(name)).map((name) => `${name} is used and not declared`),
    ...[...declared.keys()]
      .filter((name) => !used.includes(name))
      .map((name) => `${name} is declared and not used`),
    ...[...declared].flatMap(([name, reasons]) => strangeReasons(name, reasons)),
  ];
}

/** @param {string} category @param {string[]} reasons */
function strangeReasons(category, reasons) {
  const known = CATEGORIES[category]?.reasons ?? [];
  const strange = reasons.filter((reason) => !known.includes(reason));
  return [
    ...strange.map((reason) => `${reason} is no reason for ${category}`),
    ...(reasons.length === 0 ? [`no reason for ${category}`] : []),
  ];
}

/** @param {any} manifest */
function dataFaults(manifest) {
  const keys = ['', 'Linked', 'Tracking', 'Purposes'].map((key) => `NSPrivacyCollectedDataType${key}`);
  const incomplete = manifest.NSPrivacyCollectedDataTypes.filter((/** @type {any} */ each) =>
    keys.some((key) => !(key in each)),
  );
  return [
    ...(manifest.NSPrivacyTracking === false ? [] : ['it does not say that nobody is tracked']),
    ...incomplete.map(() => 'a type of data lacks one of its four entries'),
  ];
}
