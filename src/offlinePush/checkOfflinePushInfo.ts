import type { OfflinePushCheck, OfflinePushInfo } from '../generated/types';
import type { Result } from '../result';
import { type AboutMessage, askAbout } from './askAbout';

/**
 * Says what would become of offline push options, without sending anything: a warning for each option that does not do
 * what it says, and for each vendor whether its phones show the push, and with which words. Answers at once and needs
 * neither `init` nor a login. Sending checks by itself.
 *
 * @param info As it would go to `sendMessage`.
 * @param about The message that it goes with.
 * @returns Code 0 also if there are warnings.
 */
export function checkOfflinePushInfo(
  info: OfflinePushInfo,
  about: AboutMessage = {},
): Result<OfflinePushCheck> {
  return askAbout('checkOfflinePushInfo', info, about);
}
