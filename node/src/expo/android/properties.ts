import { type ConfigPlugin, withGradleProperties } from 'expo/config-plugins';
import type { Settings } from '../settings';

const KEY = 'timpush.vendors';

/** Which vendors' parts the library has. Without any, the property is empty: an absent one would mean most of them. */
export const withVendors: ConfigPlugin<Settings> = (config, { vendors }) =>
  withGradleProperties(config, (properties) => {
    const value = [...vendors.keys()].join(',');
    const items = properties.modResults;
    const existing = items.find((item) => item.type === 'property' && item.key.trim() === KEY);
    if (existing?.type === 'property') {
      existing.value = value;
    } else {
      items.splice(endOf(items), 0, { type: 'property', key: KEY, value });
    }
    return properties;
  });

/** Before the end of the last line. */
function endOf(items: readonly { type: string }[]): number {
  return items.at(-1)?.type === 'empty' ? items.length - 1 : items.length;
}
