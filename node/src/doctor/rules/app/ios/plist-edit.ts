import type { Edit } from '../../../finding';
import type { PlistFile } from '../../../model/plist';

/** Adds an entry to the end of a property list's dictionary; `value` is XML. */
export function addEntry({ file, source: { text } }: PlistFile, key: string, value: string): readonly Edit[] {
  const entry = `\t<key>${key}</key>\n\t${value}\n`;
  const end = text.lastIndexOf('</dict>');
  if (end !== -1) {
    return [{ file, start: end, end, text: entry }];
  }
  const empty = text.lastIndexOf('<dict/>');
  const edit = { file, start: empty, end: empty + '<dict/>'.length, text: `<dict>\n${entry}</dict>` };
  return empty === -1 ? [] : [edit];
}
