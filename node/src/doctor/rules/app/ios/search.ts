import type { Span } from '../../../finding';
import { Source } from '../../../model/parsed';
import type { Project } from '../../../project';

/** Where a pattern stands first outside line comments. Swift, Objective-C and Ruby have no parser here. */
export function find(source: Source, pattern: RegExp): Span | undefined {
  const lines = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  const found = [...source.text.matchAll(lines)].find(({ index }) => !isComment(source, index));
  return found && source.span(found.index, found.index + found[0].length);
}

function isComment({ text }: Source, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /(^|\s)(\/\/|#)/.test(before);
}

/** The app's own Swift and Objective-C. */
export function nativeSources({ files, ios }: Project): readonly Source[] {
  const paths = ios ? files.paths.filter((path) => path.startsWith(`${ios.folder}/`)) : [];
  return paths
    .filter((path) => /\.(swift|mm?)$/.test(path))
    .map((path) => new Source(path, files.read(path) ?? ''));
}
