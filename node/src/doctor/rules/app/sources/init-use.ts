import { GUIDES } from '../../../../vendors';
import type { Cause, Span } from '../../../finding';
import type { InitCall } from '../../../model/javascript/init-calls';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';

const NEVER: Cause = {
  seen: {
    en: 'A TimPushPlugin is made here, but nothing in the app calls init: no phone registers.',
    zh: '这里创建了 TimPushPlugin，但应用中没有任何地方调用 init，手机不会注册推送。',
  },
  todo: {
    en: 'Call init with the certificate IDs once login has succeeded.',
    zh: '请在 login 成功之后调用 init，并传入证书 ID。',
  },
  link: GUIDES.reactNative,
};

/** As `notInitialized` of `diagnose()`. */
export const initNeverCalled: Rule = {
  id: 'initNeverCalled',
  check: 'init',
  look: ({ usage, initCalls }) => {
    const [at] = initCalls.length === 0 ? usage.created('TimPushPlugin') : [];
    return at && usage.calls('init').length === 0 ? [{ level: 'error', cause: NEVER, at }] : [];
  },
};

const BEFORE: Cause = {
  seen: {
    en: 'init is called before login in the same function: it answers 6014, and registers once login has succeeded.',
    zh: '在同一个函数中，init 早于 login 调用：init 会返回 6014，直到 login 成功后才会注册。',
  },
  todo: {
    en: 'Call init after login has answered 0, to get the real result.',
    zh: '如需得到真正的结果，请在 login 返回 0 之后调用 init。',
  },
};

/** As the engine's answer 6014, which mends itself. */
export const initBeforeLogin: Rule = {
  id: 'initBeforeLogin',
  check: 'init',
  look: (project) =>
    project.initCalls
      .filter((call) => isBeforeLogin(project, call))
      .map(({ at }) => ({ level: 'ok', cause: BEFORE, at })),
};

function isBeforeLogin({ usage }: Project, { at }: InitCall): boolean {
  const around = usage
    .functions(at.file)
    .filter((body) => holds(body, at))
    .at(-1);
  if (!around) {
    return false;
  }
  const logins = usage.calls('login', at.file).filter((login) => holds(around, login));
  return logins.length > 0 && logins.every((login) => login.start > at.end);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}

const NO_CONSENT: Cause = {
  seen: {
    en: 'require_consent is true, but nothing in the app calls setConsent: nothing is ever registered.',
    zh: 'require_consent 为 true，但应用中没有任何地方调用 setConsent，推送永远不会注册。',
  },
  todo: {
    en: 'Call setConsent(true) once the user has agreed, or leave require_consent out.',
    zh: '请在用户同意后调用 setConsent(true)，或删除 require_consent。',
  },
};

/** As `consentMissing` of `diagnose()`, for an app that never gives it. */
export const consentNeverGiven: Rule = {
  id: 'consentNeverGiven',
  check: 'init',
  look: ({ usage, initCalls }) => {
    const asked = initCalls.flatMap(({ entries }) =>
      entries.filter(({ key, value }) => key === 'require_consent' && value === true),
    );
    return asked.length === 0 || usage.word('setConsent')
      ? []
      : asked.map(({ keyAt }) => ({ level: 'error', cause: NO_CONSENT, at: keyAt }));
  },
};
