import { INIT_KEYS } from '../../../../initKeys';
import { IM_CONSOLE, VENDORS } from '../../../../vendors';
import type { Cause, Draft } from '../../../finding';
import type { InitCall } from '../../../model/javascript/init-calls';
import type { Rule } from '../../../rule';
import { type KnownEntry, known } from './config';
import { businessIds, isBusinessId } from './values';

const SHARED: Cause = {
  seen: {
    en: '{0} and {1} have the same certificate ID {2}. Every certificate has an ID of its own, so one of them makes the IM service push through the wrong vendor.',
    zh: '{0}和{1}使用了同一个证书 ID {2}。每个证书都有各自的 ID，因此其中一个会让 IM 服务走错厂商通道。',
  },
  todo: {
    en: "Compare both with the IM console, and pass each vendor's own ID.",
    zh: '请与 IM 控制台核对，分别传入两个厂商各自的证书 ID。',
  },
  link: IM_CONSOLE,
};

/** As `businessIdShared` of `diagnose()`. */
export const initBusinessIdShared: Rule = {
  id: 'initBusinessIdShared',
  check: 'init',
  look: (project) => project.initCalls.flatMap(shared),
};

function shared(call: InitCall): readonly Draft[] {
  const ids = businessIds(known(call)).filter(({ value }) => isBusinessId(Number(value)));
  return ids.flatMap((later, index) => {
    const first = ids.slice(0, index).find((entry) => clashes(entry, later));
    if (!first) {
      return [];
    }
    const { vendor } = INIT_KEYS[later.key];
    return [
      {
        level: 'error' as const,
        cause: SHARED,
        args: [first.key, later.key, Number(later.value)],
        vendor,
        at: later.at,
      },
    ];
  });
}

/** An ID for the international edition is another certificate of the same vendor, or the same one. */
function clashes(a: KnownEntry, b: KnownEntry): boolean {
  return Number(a.value) === Number(b.value) && INIT_KEYS[a.key].vendor !== INIT_KEYS[b.key].vendor;
}

const UNUSED: Cause = {
  seen: {
    en: '{0} counts only where abroad is true, which this call does not set.',
    zh: '只有 abroad 为 true 时才会使用 {0}，而这里没有设置 abroad。',
  },
  todo: {
    en: 'Set abroad in the international edition, or pass the ID as {1}.',
    zh: '请在海外版中设置 abroad，或改用 {1} 传入该 ID。',
  },
};

/** IDs for an international edition that never is one. */
export const initAbroadUnset: Rule = {
  id: 'initAbroadUnset',
  check: 'init',
  look: (project) =>
    project.initCalls.filter(neverAbroad).flatMap((call) =>
      known(call).flatMap(({ key, keyAt }): readonly Draft[] => {
        const { vendor } = INIT_KEYS[key];
        if (!vendor || key !== VENDORS[vendor].businessIdAbroad) {
          return [];
        }
        return [
          { level: 'warning', cause: UNUSED, args: [key, VENDORS[vendor].businessId], vendor, at: keyAt },
        ];
      }),
    ),
};

function neverAbroad(call: InitCall): boolean {
  const abroad = call.entries.find(({ key }) => key === 'abroad');
  return abroad ? abroad.value === false : call.complete;
}
