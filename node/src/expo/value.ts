import { PropsError } from './failure';
import type { Field } from './fields';

/** What may stand in a Gradle script without a quote or `$` ending or changing the text. */
const SAFE = { id: /^[\w.-]+$/, version: /^[\w.+-]+$/, file: /^[^"'$\\\n]+$/ };

const MUST = {
  id: 'letters, digits, "_", "-" and "." only',
  version: 'a version',
  file: 'the path of a file, relative to the folder of app.json and with "/"',
};

/** The value of a property, if it is such as the field takes. It may be a key: no message repeats it. */
export function checkValue(name: string, value: unknown, field: Field): unknown {
  switch (field.kind) {
    case 'flag':
      return typeof value === 'boolean' ? value : fail(name, 'true or false, without quotes');
    case 'choice':
      return field.of.includes(String(value)) ? value : fail(name, `one of ${field.of.join(', ')}`);
    default:
      return text(name, value, field);
  }
}

function text(name: string, value: unknown, { kind, example }: Extract<Field, { example: string }>): string {
  if (typeof value === 'number') {
    return fail(name, 'text and is a number: put it in quotes, as the console shows it');
  }
  if (typeof value !== 'string' || !SAFE[kind].test(value)) {
    return fail(name, `text of ${MUST[kind]}, such as "${example}"`);
  }
  return value;
}

function fail(name: string, must: string): never {
  throw new PropsError(`"${name}" must be ${must}.`);
}
