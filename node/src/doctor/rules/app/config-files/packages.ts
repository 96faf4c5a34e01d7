import type { Cause, Draft } from '../../../finding';
import type { JsonFile } from '../../../model/json';
import type { Located } from '../../../model/parsed';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';
import { list } from '../../../text';
import { appsOf, configFiles, consoleOf, type FileVendor, guideOf } from './apps';

const OTHER: Cause = {
  seen: {
    en: '{0} is for {1}, but the app is {2}.',
    zh: '{0}对应的包名是 {1}，而应用的包名是 {2}。',
  },
  todo: {
    en: 'Register {2} in {3} and download the file anew; the certificate in the IM console needs the same package name.',
    zh: '请在 {3} 中注册 {2} 并重新下载该文件；IM 控制台中的证书也必须使用同一个包名。',
  },
};

const SOME: Cause = {
  seen: {
    en: '{0} is for {1}; the variants {2} of the app are not in it.',
    zh: '{0}对应的包名是 {1}，不包含应用的变体 {2}。',
  },
  todo: {
    en: 'Register these as well in {3}, or put a file of their own into src/<variant>.',
    zh: '请在 {3} 中也注册这些包名，或在 src/<变体> 中放入各自的文件。',
  },
};

/** The Gradle plugin finds no entry for the app, or the vendor gives no token. */
export const configFilePackage: Rule = {
  id: 'configFilePackage',
  check: 'configFiles',
  platform: 'android',
  look: (project) => {
    const ids = applicationIds(project);
    if (ids.length === 0) {
      return [];
    }
    const vendors: readonly FileVendor[] = ['huawei', 'fcm'];
    return vendors.flatMap((vendor) => compare(vendor, jsons(project, vendor), ids));
  },
};

/** Of the app and its variants; none if one of them is computed. */
function applicationIds(project: Project): readonly string[] {
  const app = project.android?.app;
  const main = (app?.applicationId ?? app?.namespace)?.value;
  if (!app || main === undefined) {
    return [];
  }
  return [...new Set([main, ...app.applicationIds])];
}

function jsons(project: Project, vendor: FileVendor): readonly JsonFile[] {
  return configFiles(project).flatMap((file) => (file.vendor === vendor ? [file.json] : []));
}

/** Files of variants count together with the main one: each variant may have its own. */
function compare(vendor: FileVendor, files: readonly JsonFile[], ids: readonly string[]): readonly Draft[] {
  const names = files.flatMap((json) => appsOf(vendor, json).flatMap(({ packageName }) => packageName ?? []));
  const [first] = names;
  if (!first) {
    return [];
  }
  const missing = ids.filter((id) => !names.some(({ value }) => value === id));
  if (missing.length === 0) {
    return [];
  }
  return [draft(vendor, first, names, missing, missing.length === ids.length)];
}

function draft(
  vendor: FileVendor,
  first: Located<string>,
  names: readonly Located<string>[],
  missing: readonly string[],
  all: boolean,
): Draft {
  const file = first.at.file.slice(first.at.file.lastIndexOf('/') + 1);
  const has = list([...new Set(names.map(({ value }) => value))]);
  const cause = { ...(all ? OTHER : SOME), link: guideOf(vendor) };
  const args = [file, has, list(missing), consoleOf(vendor)];
  return { level: all ? 'error' : 'warning', cause, args, vendor, at: first.at };
}

const PROJECTS: Cause = {
  seen: {
    en: 'The files for {0} belong to different projects of {1} ({2}): a certificate in the IM console reaches the apps of one project only.',
    zh: '{0}的多个文件属于 {1} 的不同项目（{2}），而 IM 控制台中的一个证书只能推送到其中一个项目的应用。',
  },
  todo: {
    en: 'Give each variant its own certificate and pass its ID to init, or put all of them into one project.',
    zh: '请为每个变体单独上传证书，并把对应的证书 ID 传给 init；或把它们放到同一个项目中。',
  },
};

/** Variants of an app in several Firebase projects. */
export const configFileProjects: Rule = {
  id: 'configFileProjects',
  check: 'configFiles',
  platform: 'android',
  look: (project) => {
    const files = jsons(project, 'fcm');
    const numbers = new Set(files.flatMap((json) => json.get('project_info', 'project_number') ?? []));
    const last = files.at(-1);
    if (numbers.size < 2 || !last) {
      return [];
    }
    const args = ['FCM', consoleOf('fcm'), list([...numbers].map(String))];
    return [
      { level: 'ok', cause: PROJECTS, args, vendor: 'fcm', at: last.at('project_info', 'project_number') },
    ];
  },
};
