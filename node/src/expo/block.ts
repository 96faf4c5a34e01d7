import { CodeGenerator } from 'expo/config-plugins';

/** Lines that the plugin owns in a file, between comments that say so. */
export interface Block {
  /** By which it is found again. */
  readonly tag: string;
  /** Empty takes the block away. */
  readonly text: string;
  readonly comment: '//' | '#';
  /** The line before which it is put, of the file without it; the end if absent. One that is there already stays where it is. */
  readonly before?: (lines: readonly string[]) => number;
}

/** The file with the block as it is to be; all other lines stay. */
export function withBlock(file: string, { tag, text, comment, before = end }: Block): string {
  const without = CodeGenerator.removeContents({ src: file, tag }).contents;
  if (text === '') {
    return without;
  }
  const offset = before(without.split('\n'));
  return CodeGenerator.mergeContents({ src: file, newSrc: text, tag, comment, anchor: /^/, offset }).contents;
}

/** Whether the file has such a block with this text in it. */
export function blockHas(file: string, tag: string, text: string): boolean {
  const [, block = ''] = file.split(new RegExp(`@generated (?:begin|end) ${tag}\\b.*`));
  return block.includes(text);
}

function end(lines: readonly string[]): number {
  return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}
