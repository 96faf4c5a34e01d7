/** A sentence in both languages; `{0}`, `{1}` stand for what was found. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** What `--language` takes, as `diagnose()` does. */
export type Language = keyof Text;

/** What fills the gaps of a {@link Text}: a name may differ between the languages. */
export type Argument = string | number | Text;

/** The sentence with what was found. */
export function say(text: Text, language: Language, args: readonly Argument[] = []): string {
  const parts = text[language].split(/\{(\d)\}/);
  return parts.reduce((sentence, part, index) => {
    const next = index % 2 === 0 ? part : word(args[Number(part)], language);
    return sentence + gap(sentence, next) + next;
  }, '');
}

/** Several names as one. */
export function list(names: readonly string[]): Text {
  return { en: names.join(', '), zh: names.join('、') };
}

function word(argument: Argument | undefined, language: Language): string {
  return typeof argument === 'object' ? argument[language] : String(argument ?? '');
}

/** Between Chinese and Latin stands a space, as in the engine's texts. */
function gap(before: string, after: string): string {
  const meets =
    (/[a-z0-9]$/i.test(before) && /^[\u4e00-\u9fff]/.test(after)) ||
    (/[\u4e00-\u9fff]$/.test(before) && /^[a-z0-9]/i.test(after));
  return meets ? ' ' : '';
}
