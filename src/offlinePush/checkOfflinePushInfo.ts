import { ask } from '../engine';
import type { About, Language, OfflinePushCheck, OfflinePushInfo, Question } from '../generated/types';
import type { Result } from '../result';

/** What {@link checkOfflinePushInfo} is told of the message. */
export interface AboutMessage extends About {
  /** In which language to explain; English if absent. */
  language?: Language;
}

/**
 * Says what would become of offline push options, without sending anything: a warning for each option that does not do
 * what it says, and for each vendor whether its phones show the push, and with which words. Answers at once and needs
 * neither `init` nor a login. Sending checks by itself.
 *
 * @param info As it would go to `sendMessage`.
 * @param about The message that it goes with: the more is known of it, the more is checked.
 * @returns Code 0 also if there are warnings.
 */
export function checkOfflinePushInfo(
  info: OfflinePushInfo,
  about: AboutMessage = {},
): Result<OfflinePushCheck> {
  const question: Question = { ask: 'checkOfflinePushInfo', info, about };
  if (about?.language) {
    question.language = about.language;
  }
  return ask(question);
}
