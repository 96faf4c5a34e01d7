import { type AndroidVendor, isAndroidVendor } from '../../../vendors';
import type { Located } from '../../model/parsed';
import type { Project } from '../../project';

/** A vendor and the place where gradle.properties names it. */
export type Named = Located<AndroidVendor>;

/** The vendors that `timpush.vendors` names, each once; none if it is not set. */
export function namedVendors({ android }: Project): readonly Named[] {
  const names = android?.vendors?.names ?? [];
  const known = names.filter((name): name is Named => isAndroidVendor(name.value));
  return known.filter(({ value }, index) => known.findIndex((other) => other.value === value) === index);
}
