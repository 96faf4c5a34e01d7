import { INIT_KEYS, type InitKeyName } from '../../../../initKeys';
import { type AndroidVendor, IM_CONSOLE, isAndroidVendor, VENDORS, type Vendor } from '../../../../vendors';
import type { Cause, Draft } from '../../../finding';
import type { InitCall } from '../../../model/javascript/init-calls';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';
import { list } from '../../../text';
import { androidVendors, isSet, type KnownEntry, known, settingOf } from './config';

/** What all calls set together, if all of it can be seen. */
interface Config {
  readonly entries: readonly KnownEntry[];
  readonly call: InitCall;
}

function configOf(project: Project): Config | undefined {
  const [call] = project.initCalls;
  if (!call || !project.initCalls.every(({ complete }) => complete)) {
    return undefined;
  }
  return { call, entries: project.initCalls.flatMap(known).filter(isSet) };
}

function hasId({ entries }: Config, vendor: Vendor): boolean {
  const { businessId, businessIdAbroad } = VENDORS[vendor];
  return entries.some(({ key }) => key === businessId || key === businessIdAbroad);
}

const NOTHING: Cause = {
  seen: {
    en: 'init is called without any certificate ID: no phone can register.',
    zh: '调用 init 时没有传入任何证书 ID，所有手机都无法注册推送。',
  },
  todo: {
    en: 'Pass the ID of each certificate in the IM console, for example init({ mi_buz_id: 5218, … }).',
    zh: '请传入 IM 控制台中各证书的 ID，例如 init({ mi_buz_id: 5218, … })。',
  },
  link: IM_CONSOLE,
};

/** `init()` and `init({})`. */
export const initEmpty: Rule = {
  id: 'initEmpty',
  check: 'init',
  look: (project) => {
    const config = configOf(project);
    return config && isEmpty(config) ? [{ level: 'error', cause: NOTHING, at: config.call.at }] : [];
  },
};

function isEmpty({ entries }: Config): boolean {
  return !entries.some(({ key }) => INIT_KEYS[key].kind === 'businessId');
}

const ID_MISSING: Cause = {
  seen: {
    en: 'timpush.vendors names {0}, but init gets no {1}: such phones cannot register.',
    zh: 'timpush.vendors 中有 {0}，但 init 没有 {1}，这些手机无法注册推送。',
  },
  todo: {
    en: "Pass {1}, the ID of {2}'s certificate in the IM console, or take {0} out of timpush.vendors.",
    zh: '请传入 {1}（{2}证书在 IM 控制台中的 ID），或从 timpush.vendors 中去掉 {0}。',
  },
  link: IM_CONSOLE,
};

/** A vendor in the app without a certificate. */
export const initBusinessIdMissing: Rule = {
  id: 'initBusinessIdMissing',
  check: 'init',
  platform: 'android',
  look: (project) => {
    const config = configOf(project);
    if (!config || isEmpty(config)) {
      return [];
    }
    const named = project.android?.vendors?.names.map(({ value }) => value).filter(isAndroidVendor) ?? [];
    const missing = named.filter((vendor) => !hasId(config, vendor));
    return missing.map((vendor) => idMissing(vendor, config));
  },
};

function idMissing(vendor: AndroidVendor, { call }: Config): Draft {
  const { businessId, title } = VENDORS[vendor];
  return { level: 'error', cause: ID_MISSING, args: [vendor, businessId, title], vendor, at: call.at };
}

const APPLE_MISSING: Cause = {
  seen: {
    en: 'The app has an ios folder, but init gets no apple_buz_id: iPhones cannot register.',
    zh: '应用有 ios 目录，但 init 没有 apple_buz_id，iPhone 无法注册推送。',
  },
  todo: {
    en: 'Pass apple_buz_id, the ID of the APNs certificate in the IM console, if iPhones are to get pushes.',
    zh: '如果 iPhone 也需要推送，请传入 apple_buz_id（APNs 证书在 IM 控制台中的 ID）。',
  },
  link: IM_CONSOLE,
};

/** An app for iPhones too, without a certificate for them. */
export const initAppleIdMissing: Rule = {
  id: 'initAppleIdMissing',
  check: 'init',
  platform: 'ios',
  look: (project) => {
    const config = configOf(project);
    if (!project.ios || !config || isEmpty(config) || hasId(config, 'apns')) {
      return [];
    }
    return [{ level: 'warning', cause: APPLE_MISSING, vendor: 'apns', at: config.call.at }];
  },
};

const KEYS_MISSING: Cause = {
  seen: {
    en: 'init gets {0}, but no value for {1}: {2} phones cannot register.',
    zh: 'init 有 {0}，但没有 {1} 的值，{2}手机无法注册推送。',
  },
  todo: { en: "Pass {1} from {2}'s console.", zh: '请传入{2}开放平台中的 {1}。' },
};

/** A certificate ID without the keys that the vendor's SDK needs. */
export const initKeysMissing: Rule = {
  id: 'initKeysMissing',
  check: 'init',
  platform: 'android',
  look: (project) => {
    const config = configOf(project);
    if (!config) {
      return [];
    }
    const withId = androidVendors(project).filter((vendor) => hasId(config, vendor));
    return withId.flatMap((vendor) => keysMissing(vendor, config));
  },
};

function keysMissing(vendor: AndroidVendor, { entries, call }: Config): readonly Draft[] {
  const { required, businessId, title, guide } = VENDORS[vendor];
  const missing = required.filter((key: InitKeyName) => !settingOf(entries, key));
  if (missing.length === 0) {
    return [];
  }
  const at = entries.find(({ key }) => key === businessId)?.keyAt ?? call.at;
  const cause = { ...KEYS_MISSING, link: guide };
  return [{ level: 'error', cause, args: [businessId, list(missing), title], vendor, at }];
}

const NOT_NAMED: Cause = {
  seen: {
    en: 'init gets {0}, but timpush.vendors in gradle.properties does not name {1}: the app has no code for {2} phones.',
    zh: 'init 有 {0}，但 gradle.properties 的 timpush.vendors 中没有 {1}，应用不包含{2}推送的代码。',
  },
  todo: {
    en: 'Add {1} to timpush.vendors, or leave {0} out.',
    zh: '请在 timpush.vendors 中加上 {1}，或删除 {0}。',
  },
};

const NOT_INCLUDED: Cause = {
  seen: {
    en: 'init gets {0}, but without timpush.vendors in gradle.properties the app has no code for {2} phones: it needs values in the manifest.',
    zh: 'init 有 {0}，但 gradle.properties 中没有 timpush.vendors，此时应用不包含{2}推送的代码（它需要在清单文件中填值）。',
  },
  todo: {
    en: 'Name all vendors of the app in timpush.vendors, {1} among them, or leave {0} out.',
    zh: '请在 timpush.vendors 中列出应用的所有厂商（包括 {1}），或删除 {0}。',
  },
};

/** A certificate ID of a vendor whose part of the library the app leaves out. */
export const initVendorNotNamed: Rule = {
  id: 'initVendorNotNamed',
  check: 'init',
  platform: 'android',
  look: (project) => {
    if (!project.android) {
      return [];
    }
    const vendors: readonly Vendor[] = androidVendors(project);
    return project.initCalls.flatMap(known).flatMap((entry): readonly Draft[] => {
      const { vendor, kind } = INIT_KEYS[entry.key];
      if (kind !== 'businessId' || !vendor || vendor === 'apns' || vendors.includes(vendor)) {
        return [];
      }
      const cause = project.android?.vendors ? NOT_NAMED : NOT_INCLUDED;
      const args = [entry.key, vendor, VENDORS[vendor].title];
      return [{ level: 'warning', cause, args, vendor, at: entry.keyAt }];
    });
  },
};
