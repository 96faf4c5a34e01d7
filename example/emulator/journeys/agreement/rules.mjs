// @ts-check

/** The engine's names for what the emulated cloud says of a message that is not shown. @type {ReadonlyArray<readonly [RegExp, string]>} */
const RULES = [
  [/for online users only/, 'onlineOnly'],
  [/set disablePush/, 'pushDisabled'],
  [/custom message needs desc/, 'customWithoutDesc'],
  [/is blank$/, 'textBlank'],
  [/^ext is no JSON object$/, 'oppoExtNotObject'],
  [/bytes are more than 4096$/, 'messageTooLarge'],
  [/^importance is/, 'valueUnknown'],
  [/image begins with https/, 'imageNotHttps'],
  [/names no channel$/, 'oppoChannelMissing'],
];

/** Every rule that decides whether a message is shown. */
export const DECISIVE = RULES.map(([, rule]) => rule);

/** The rule by which a message is not shown; the reason itself if there is none. @param {string} [reason] */
export function ruleOf(reason = '') {
  return RULES.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;
}

/** Every warning about `offlinePushInfo` that does not depend on the phone's IM SDK. */
export const WARNINGS = [
  ...DECISIVE,
  'controlCharacters',
  'titleTooLong',
  'descTooLong',
  'soundNotSupported',
  'soundWithSuffix',
  'fcmSoundNeedsChannel',
  'iosSoundUnknown',
  'iosImageNeedsExtension',
  'iosBackgroundNeedsMode',
  'iosLevelNeedsEntitlement',
  'iosVoipNeedsToken',
  'xiaomiChannelMissing',
  'categoryUnknown',
  'categoryMissing',
  'categoryOperational',
  'oppoLevelNeedsCategory',
  'vendorParamsNotObject',
  'templateMissing',
  'imageNotSupported',
  'simpleText',
  'deprecated',
  'fieldUnknown',
  'wrongType',
];

/** How often each of these occurs. @param {string[]} names */
export function counted(names) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const name of names) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
