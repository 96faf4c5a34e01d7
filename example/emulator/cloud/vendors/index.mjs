// @ts-check
import { Apns } from './apns.mjs';
import { Fcm } from './fcm.mjs';
import { Flyme } from './flyme.mjs';
import { HeyTap } from './heytap.mjs';
import { HonorPush } from './hihonor.mjs';
import { HmsPush } from './hms.mjs';
import { MiPush } from './mipush.mjs';
import { VPush } from './vpush.mjs';

/** The vendors' push services. */
export const PUSH_SERVICES = [Apns, Fcm, Flyme, HeyTap, HmsPush, HonorPush, MiPush, VPush];
