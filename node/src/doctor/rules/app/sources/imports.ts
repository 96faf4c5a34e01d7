import { GUIDES } from '../../../../vendors';
import type { Cause, Draft, Edit } from '../../../finding';
import type { Located } from '../../../model/parsed';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';

const PACKAGE = 'react-native-timpush';
const FORMER = 'react-native-tim-push';

const FORMER_IMPORT: Cause = {
  seen: {
    en: `The import of ${FORMER} is left: it is another library, which registers the phone a second time if it is there.`,
    zh: `这里还在导入 ${FORMER}：它是另一个库，如果已安装，会重复注册推送。`,
  },
  todo: {
    en: `Import from ${PACKAGE}, and take ${FORMER} out of package.json.`,
    zh: `请改为从 ${PACKAGE} 导入，并从 package.json 中删除 ${FORMER}。`,
  },
  link: GUIDES.reactNative,
};

const TENCENT = '@tencentcloud/react-native-push';

const TENCENT_IMPORT: Cause = {
  seen: {
    en: `The import of ${TENCENT} is left: both libraries report a token of this phone to Tencent IM, and the last one counts.`,
    zh: `这里还在导入 ${TENCENT}：两个库都会向腾讯 IM 上报本机的 token，只有最后一次有效。`,
  },
  todo: {
    en: `Use TimPushPlugin of ${PACKAGE} in its place, and take ${TENCENT} out of package.json.`,
    zh: `请改用 ${PACKAGE} 的 TimPushPlugin，并从 package.json 中删除 ${TENCENT}。`,
  },
};

const BINDING = 'react-native-tim-js';

const BINDING_IMPORT: Cause = {
  seen: {
    en: `${BINDING} is no longer published, and built on what React Native has left behind.`,
    zh: `${BINDING} 已不再发布，且依赖 React Native 已移除的旧架构。`,
  },
  todo: {
    en: `${PACKAGE} has TencentImSDKPlugin with initSDK, login, logout and sending; for other calls put withOfflinePush around the message manager of another binding.`,
    zh: `${PACKAGE} 提供了 TencentImSDKPlugin（initSDK、login、logout 和发送消息）；其他接口请使用别的 IM 库，并用 withOfflinePush 包装它的 message manager。`,
  },
};

const FORMERLY = /react-native-tim-push|react-native-tim-js|@tencentcloud\/react-native-push/;

/** What is left of the library that this one replaces. */
export const formerImport: Rule = {
  id: 'formerImport',
  check: 'packages',
  look: (project) =>
    project.usage.imports(FORMERLY).flatMap((found): readonly Draft[] => {
      if (found.value === FORMER) {
        return [{ level: 'error', cause: FORMER_IMPORT, at: found.at, fix: renamed(project, found) }];
      }
      const others = [
        { name: TENCENT, level: 'error', cause: TENCENT_IMPORT },
        { name: BINDING, level: 'ok', cause: BINDING_IMPORT },
      ] as const;
      return others
        .filter(({ name }) => name === found.value)
        .map(({ level, cause }) => ({ level, cause, at: found.at }));
    }),
};

/** Up to 0.3 its `TimPushPlugin` is made and called as here; from 1.0 on there is `getInstance`, which a developer has to replace. */
function renamed({ files, usage }: Project, { at }: Located<string>): readonly Edit[] | undefined {
  const written = files.read(at.file)?.slice(at.start, at.end) ?? '';
  const start = written.lastIndexOf(FORMER);
  if (start === -1 || usage.word('getInstance')) {
    return undefined;
  }
  return [{ file: at.file, start: at.start + start, end: at.start + start + FORMER.length, text: PACKAGE }];
}

const TEST_SIGNATURE: Cause = {
  seen: {
    en: '{0} is imported: it signs users in with the secret key of the whole IM application, which everybody can read from the app.',
    zh: '这里导入了 {0}：它用整个 IM 应用的密钥签发 UserSig，而任何人都能从应用包中读出该密钥。',
  },
  todo: {
    en: "Get the user's signature from a server of yours before the app is published.",
    zh: '发布前请改为从自己的服务器获取 UserSig。',
  },
  link: 'https://cloud.tencent.com/document/product/269/32688',
};

/** Tencent's demos make signatures in the app. */
export const testSignature: Rule = {
  id: 'testSignature',
  check: 'secrets',
  look: ({ usage }) =>
    usage
      .imports(/gen(erate)?[_-]?test[_-]?user_?sig/i)
      .map(({ value, at }) => ({ level: 'warning', cause: TEST_SIGNATURE, args: [value], at })),
};
