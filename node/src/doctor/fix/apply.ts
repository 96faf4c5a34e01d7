import type { Edit } from '../finding';

/** A file before and after its edits; `before` is absent if the file is new. */
export interface Change {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** Applies edits to the files that they are for; of edits that overlap, the first counts. */
export function apply(edits: readonly Edit[], read: (file: string) => string | undefined): Change[] {
  const files = [...new Set(edits.map(({ file }) => file))];
  return files.flatMap((file) => {
    const own = edits.filter((edit) => edit.file === file);
    const before = read(file);
    const after = replace(before ?? '', own);
    return after === before ? [] : [{ file, before, after }];
  });
}

function replace(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let last = 0;
  const told = new Set<string>();
  for (const { start, end, text: added } of inOrder) {
    const key = `${start} ${end} ${added}`;
    if (start >= last && !told.has(key)) {
      result += text.slice(last, start) + added;
      last = end;
      told.add(key);
    }
  }
  return result + text.slice(last);
}
