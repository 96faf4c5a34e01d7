import { posix } from 'node:path';
import type { Cause, Draft } from '../../../finding';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';
import { isServerKey } from '../config-files/contents';

const COMMITTED: Cause = {
  seen: {
    en: '{0} is {1}, and git does not ignore it. Whoever has it can send pushes to all users of the app.',
    zh: '{0}是{1}，且没有被 git 忽略。持有它的人可以向应用的所有用户发送推送。',
  },
  todo: {
    en: 'Upload it to the IM console, keep it outside the app, and add it to .gitignore; if it was pushed to others, revoke it.',
    zh: '请只上传到 IM 控制台，不要放在应用目录中，并加入 .gitignore；如果已推送给他人，请吊销该密钥。',
  },
};

const LYING: Cause = {
  seen: {
    en: "{0} is {1}, and lies in the app's folder. Whoever has it can send pushes to all users of the app.",
    zh: '{0}是{1}，且放在应用目录中。持有它的人可以向应用的所有用户发送推送。',
  },
  todo: {
    en: 'Upload it to the IM console and keep it outside the app.',
    zh: '请只上传到 IM 控制台，不要放在应用目录中。',
  },
};

const APPLE_KEY = { en: "Apple's key for sending pushes", zh: '苹果的推送密钥' };
const APPLE_CERTIFICATE = { en: 'a certificate with its private key', zh: '带私钥的证书' };
const SERVICE_ACCOUNT = { en: "a service account's key", zh: '服务账号的密钥' };

/** Keys of the sender's side. App IDs, google-services.json and agconnect-services.json are in every copy of the app anyway. */
export const keyFileInApp: Rule = {
  id: 'keyFileInApp',
  check: 'secrets',
  look: (project) => {
    const found = project.files.paths.flatMap((path) => {
      const what = kindOf(project, path);
      return what ? [{ path, what }] : [];
    });
    const ignored = project.files.ignored(found.map(({ path }) => path));
    return found
      .filter(({ path }) => !ignored?.has(path))
      .map(({ path, what }): Draft => {
        const cause = ignored ? COMMITTED : LYING;
        return { level: 'warning', cause, args: [path, what], at: { file: path } };
      });
  },
};

function kindOf(project: Project, path: string) {
  switch (posix.extname(path).toLowerCase()) {
    case '.p8':
      return APPLE_KEY;
    case '.p12':
      return APPLE_CERTIFICATE;
    case '.json':
      return isServiceAccount(project, path) ? SERVICE_ACCOUNT : undefined;
    default:
      return undefined;
  }
}

/** One in the place of google-services.json has a finding of its own. */
function isServiceAccount(project: Project, path: string): boolean {
  if (
    posix.basename(path) === 'google-services.json' ||
    !project.files.read(path)?.includes('"private_key"')
  ) {
    return false;
  }
  const file = project.json(path);
  return file !== undefined && isServerKey(file);
}
