// @ts-check
import { MiPush } from './mipush.mjs';

/** The vendors' push services. */
export const PUSH_SERVICES = [MiPush];
