import { ask } from '../engine';
import type { About, OfflinePushInfo, OfflinePushWarning } from '../generated/types';
import { warnOnce } from './warnOnce';

/** Offline push options that can be sent. */
export interface Prepared {
  /** With `ext` and `vendorParams` as text, and the defaults that differ between platforms filled in. */
  info: OfflinePushInfo;
  /** What does not come out as given. */
  warnings: OfflinePushWarning[];
}

/**
 * Brings options into the form that every binding carries; of a message without any it says what keeps it from being
 * pushed. What the engine cannot answer goes on unchecked.
 */
export function prepare(info: OfflinePushInfo | null | undefined, about: About): Prepared {
  const question = { ask: 'prepareOfflinePushInfo' as const, info, about };
  const { data, desc } = ask<Prepared>(question);
  if (data) {
    return data;
  }
  warnOnce(`offlinePushInfo is sent unchecked: ${desc}`);
  return { info: withTexts(info ?? {}), warnings: [] };
}

/** The options with every object in them as JSON text. */
export function withTexts(info: OfflinePushInfo): OfflinePushInfo {
  const texts = { ...info };
  for (const name of ['ext', 'vendorParams'] as const) {
    const value = info[name];
    if (value && typeof value === 'object') {
      texts[name] = asText(value);
    }
  }
  return texts;
}

/** What has no JSON is left to the binding. */
function asText(value: object): string | object {
  try {
    return JSON.stringify(value);
  } catch {
    return value;
  }
}
