/** What `init` takes, for tools that read an app's sources. The types are the engine's own, so that tsc finds a difference. */
import type { Language, TimPushConfig, Vendor } from '../../src/generated/types';

/** What a value must look like: `businessId` is a whole number from 1 to 2147483647. */
export type InitKeyKind = 'businessId' | 'text' | 'flag' | 'millis' | 'language';

/** What it sets. Even OPPO's `appSecret` is in every copy of the app: what only a server may hold is no key of `init`. */
export type InitKeyPart = 'businessId' | 'appId' | 'appKey' | 'appSecret' | 'channel' | 'setting';

/** One key of `init`'s configuration. */
export interface InitKey<Kind extends InitKeyKind = InitKeyKind> {
  kind: Kind;
  part: InitKeyPart;
  /** Whose key it is; absent for settings of the whole package. */
  vendor?: Vendor;
  /** The documented name of the same thing, if this is another name for it. */
  aliasOf?: keyof TimPushConfig;
}

type KindOf<Value> = Value extends boolean
  ? 'flag'
  : Value extends number
    ? 'businessId' | 'millis'
    : Value extends Language
      ? 'language'
      : 'text';

type Table = { readonly [Key in keyof TimPushConfig]-?: InitKey<KindOf<NonNullable<TimPushConfig[Key]>>> };

const businessId = (vendor: Vendor) => ({ kind: 'businessId', part: 'businessId', vendor }) as const;

const text = (vendor: Vendor, part: InitKeyPart, aliasOf?: keyof TimPushConfig) =>
  ({ kind: 'text', part, vendor, ...(aliasOf && { aliasOf }) }) as const;

/** Every key that `init` knows, as `rust/engine/src/config/keys.rs` lists them. */
export const INIT_KEYS: Table = {
  mi_buz_id: businessId('xiaomi'),
  mi_push_app_id: text('xiaomi', 'appId'),
  mi_push_app_key: text('xiaomi', 'appKey'),
  mi_app_id: text('xiaomi', 'appId', 'mi_push_app_id'),
  mi_app_key: text('xiaomi', 'appKey', 'mi_push_app_key'),
  hw_buz_id: businessId('huawei'),
  honor_buz_id: businessId('honor'),
  oppo_buz_id: businessId('oppo'),
  oppo_app_key: text('oppo', 'appKey'),
  oppo_app_secret: text('oppo', 'appSecret'),
  oppo_app_id: text('oppo', 'appId'),
  oppo_push_app_key: text('oppo', 'appKey', 'oppo_app_key'),
  oppo_push_app_secret: text('oppo', 'appSecret', 'oppo_app_secret'),
  oppo_channel_id: text('oppo', 'channel'),
  oppo_channel_name: text('oppo', 'channel'),
  vivo_buz_id: businessId('vivo'),
  mz_buz_id: businessId('meizu'),
  mz_app_id: text('meizu', 'appId'),
  mz_app_key: text('meizu', 'appKey'),
  mz_push_app_id: text('meizu', 'appId', 'mz_app_id'),
  mz_push_app_key: text('meizu', 'appKey', 'mz_app_key'),
  google_buz_id: businessId('fcm'),
  apple_buz_id: businessId('apns'),
  mi_buz_id_abroad: businessId('xiaomi'),
  hw_buz_id_abroad: businessId('huawei'),
  honor_buz_id_abroad: businessId('honor'),
  oppo_buz_id_abroad: businessId('oppo'),
  vivo_buz_id_abroad: businessId('vivo'),
  mz_buz_id_abroad: businessId('meizu'),
  google_buz_id_abroad: businessId('fcm'),
  apple_buz_id_abroad: businessId('apns'),
  abroad: { kind: 'flag', part: 'setting' },
  require_consent: { kind: 'flag', part: 'setting' },
  register_timeout_ms: { kind: 'millis', part: 'setting' },
  language: { kind: 'language', part: 'setting' },
};

/** A key of `init`. */
export type InitKeyName = keyof TimPushConfig;

/** The names of all keys. */
export const INIT_KEY_NAMES = Object.keys(INIT_KEYS) as readonly InitKeyName[];

/** Whether `init` knows a key of that name. */
export function isInitKey(name: string): name is InitKeyName {
  return Object.hasOwn(INIT_KEYS, name);
}
