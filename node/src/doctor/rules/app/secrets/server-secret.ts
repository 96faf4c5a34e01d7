import type { Cause } from '../../../finding';
import type { Rule } from '../../../rule';

/** Whether a key that `init` does not know is one of what only the IM console may have. OPPO's AppSecret is for the app. */
export function isServerSecret(key: string): boolean {
  return /master|server|private_?key|service_?account/i.test(key) || /^(?!oppo).*secret/i.test(key);
}

const SERVER: Cause = {
  seen: {
    en: '{0} is passed to init, which does not take it. Such a key lets whoever has it send pushes to all users, and everybody can read it from the app.',
    zh: '{0} 传给了 init，但 init 不需要它。持有这类密钥的人可以向所有用户发送推送，而任何人都能从应用包中读出它。',
  },
  todo: {
    en: 'Take it out of the app, put it into the IM console, and have the vendor issue a new one if the app is already public.',
    zh: '请从应用中删除，只填写在 IM 控制台中；如果应用已经发布，请在厂商平台重置该密钥。',
  },
};

/** A server's secret among `init`'s keys. */
export const serverSecretInInit: Rule = {
  id: 'serverSecretInInit',
  check: 'secrets',
  look: (project) =>
    project.initCalls
      .flatMap(({ entries }) => entries)
      .filter(({ key }) => isServerSecret(key))
      .map(({ key, keyAt }) => ({ level: 'warning', cause: SERVER, args: [key], at: keyAt })),
};
