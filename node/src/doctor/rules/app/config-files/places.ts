import type { Cause, Draft } from '../../../finding';
import type { AndroidApp } from '../../../model/android';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';
import { androidVendors } from '../init/config';
import { FILES, type FileVendor, guideOf } from './apps';

const ELSEWHERE: Cause = {
  seen: {
    en: '{0} is in {1}, where the Gradle plugin does not look: it belongs into {2}.',
    zh: '{0}放在了 {1}，Gradle 插件不会在那里查找，它应放在 {2}。',
  },
  todo: { en: 'Move it to {2}.', zh: '请移动到 {2}。' },
};

/** A vendor's file that the build does not see, as after guides that say "the project's root folder". */
export const configFileMisplaced: Rule = {
  id: 'configFileMisplaced',
  check: 'configFiles',
  platform: 'android',
  look: (project) => {
    const { android } = project;
    if (!android?.app) {
      return [];
    }
    const vendors: readonly FileVendor[] = ['huawei', 'fcm'];
    return vendors
      .filter((vendor) => androidVendors(project).includes(vendor))
      .filter((vendor) => android.configFiles(FILES[vendor]).length === 0)
      .flatMap((vendor) => misplaced(project, android, vendor));
  },
};

function misplaced(project: Project, android: AndroidApp, vendor: FileVendor): readonly Draft[] {
  const name = FILES[vendor];
  const folder = android.app?.folder ?? android.folder;
  const found = misplacedFile(project, android, vendor);
  if (found === undefined) {
    return [];
  }
  const text = project.files.read(found);
  const fix = text === undefined ? undefined : [{ file: `${folder}/${name}`, start: 0, end: 0, text }];
  const where = found === name ? './' : `${android.folder}/`;
  const cause = { ...ELSEWHERE, link: guideOf(vendor) };
  return [{ level: 'error', cause, args: [name, where, `${folder}/`], vendor, at: { file: found }, fix }];
}

/** Where a vendor's file is that is not where the build looks; Expo copies the one that app.json names. */
export function misplacedFile(
  { files, appJson }: Project,
  { folder }: AndroidApp,
  vendor: FileVendor,
): string | undefined {
  const name = FILES[vendor];
  const found = [name, `${folder}/${name}`].find((path) => files.paths.includes(path));
  return found === undefined || appJson?.text.includes(found) ? undefined : found;
}
