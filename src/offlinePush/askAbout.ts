import { ask } from '../engine';
import type { About, Ask, Language, OfflinePushInfo, Question } from '../generated/types';
import type { Result } from '../result';

/** What is known of the message that offline push options go with: the more it is, the more is checked. */
export interface AboutMessage extends About {
  /** In which language to explain; English if absent. */
  language?: Language;
}

/** Asks the engine about the options of a message. */
export function askAbout<T>(what: Ask, info: OfflinePushInfo, about: AboutMessage): Result<T> {
  const question: Question = { ask: what, info, about };
  if (about?.language) {
    question.language = about.language;
  }
  return ask(question);
}
