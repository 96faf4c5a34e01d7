import type { Edit } from '../../finding';
import type { GradleScript } from '../../model/gradle/script';
import { walk } from '../../model/gradle/walk';
import type { Element } from '../../model/manifest';
import type { Source } from '../../model/parsed';
import type { PropertiesFile } from '../../model/properties';

const INDENT = '    ';

/** Adds lines at the end of a file. */
export function append({ file, text }: Source, lines: string): Edit {
  const lead = text === '' || text.endsWith('\n') ? '' : '\n';
  return { file, start: text.length, end: text.length, text: `${lead}${lines}\n` };
}

/** Puts a value in the place of a property's, or adds the property. */
export function setProperty({ file, source, values }: PropertiesFile, key: string, value: string): Edit {
  const known = values.get(key);
  return known
    ? { file, start: known.at.start, end: known.at.end, text: `${key}=${value}\n` }
    : append(source, `${key}=${value}`);
}

/** Adds a line at the end of the first block of this path; `undefined` if the script has none. */
export function intoBlock(script: GradleScript, path: readonly string[], line: string): Edit | undefined {
  const wanted = path.join('.');
  for (const { path: around, statement } of walk(script.statements)) {
    const isBlock = statement.kind === 'call' && statement.block;
    if (isBlock && [...around, ...statement.path].join('.') === wanted) {
      return beforeClosing(script.source, statement.at.end - 1, line);
    }
  }
  return undefined;
}

function beforeClosing({ file, text }: Source, brace: number, line: string): Edit {
  const start = text.lastIndexOf('\n', brace) + 1;
  const indent = text.slice(start, brace);
  return indent.trim() === ''
    ? { file, start, end: start, text: `${indent}${INDENT}${line}\n` }
    : { file, start: brace, end: brace, text: `\n${INDENT}${line}\n` };
}

/** Adds a line below the one in which this ends. */
export function below({ file, text }: Source, end: number, line: string): Edit {
  const next = text.indexOf('\n', end);
  const at = next === -1 ? text.length : next + 1;
  return { file, start: at, end: at, text: next === -1 ? `\n${line}\n` : `${line}\n` };
}

/** Takes an element away that has no children, with its line if it has one of its own. */
export function withoutElement({ file, text }: Source, { at }: Element): Edit | undefined {
  if (!text.slice(at.start, at.end).endsWith('/>')) {
    return undefined;
  }
  const line = text.lastIndexOf('\n', at.start) + 1;
  const next = text.indexOf('\n', at.end);
  const isAlone = text.slice(line, at.start).trim() === '' && text.slice(at.end, next).trim() === '';
  return isAlone && next !== -1
    ? { file, start: line, end: next + 1, text: '' }
    : { file, start: at.start, end: at.end, text: '' };
}
