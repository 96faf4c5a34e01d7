// @ts-check
import { marked } from 'marked';

/**
 * The first part in which two documents in different languages are not the same: headings by depth, tables by size and
 * by what stands in code in the first column, lists by length, code by language and number of lines.
 *
 * @param {string} one in Markdown
 * @param {string} other in Markdown
 * @returns {string | null} what differs, after which heading
 */
export function firstDifference(one, other) {
  const [left, right] = [partsOf(one), partsOf(other)];
  const index = [...Array(Math.max(left.length, right.length)).keys()].find(
    (at) => left[at]?.shape !== right[at]?.shape,
  );
  if (index === undefined) return null;
  const told = [left, right].map((parts) => parts[index]?.shape ?? 'nothing');
  return `under “${left[index - 1]?.heading ?? ''}”: ${told.join(' against ')}`;
}

/** @param {string} markdown @returns {{ shape: string, heading: string }[]} */
function partsOf(markdown) {
  let heading = '';
  return marked.lexer(markdown).flatMap((token) => {
    if (token.type === 'heading') heading = token.text;
    const shape = shapeOf(token);
    return shape === '' ? [] : [{ shape, heading }];
  });
}

/** @param {import('marked').Token} token */
function shapeOf(token) {
  switch (token.type) {
    case 'heading':
      return `a heading of depth ${token.depth}`;
    case 'table':
      return `a table of ${token.header.length} columns with the rows ${token.rows.map(keyOf).join(', ')}`;
    case 'list':
      return `a list of ${token.items.length}`;
    case 'code':
      return `${token.text.split('\n').length} lines of ${token.lang}`;
    default:
      return '';
  }
}

/** @param {import('marked').Tokens.TableCell[]} row @returns {string} the code in its first cell, which no language changes */
function keyOf([cell]) {
  const names = (cell?.text ?? '').match(/`[^`]+`/g) ?? ['…'];
  return [...names].sort().join(' ');
}
