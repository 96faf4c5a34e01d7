import type { Change } from './apply';

/** Lines around a change that are shown with it. */
const AROUND = 3;

type Line = { readonly sign: ' ' | '-' | '+'; readonly text: string };

/** A change as `diff -u` shows it. */
export function unifiedDiff({ file, before, after }: Change): string {
  const lines = compare(split(before ?? ''), split(after));
  const head = [`--- ${before === undefined ? '/dev/null' : `a/${file}`}`, `+++ b/${file}`];
  return [...head, ...hunks(lines)].join('\n');
}

function split(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** What both have at the beginning and at the end stays; between, the longest common lines do. */
function compare(a: readonly string[], b: readonly string[]): Line[] {
  const head = commonStart(a, b);
  const tail = commonStart(a.slice(head).reverse(), b.slice(head).reverse());
  const keep = (lines: readonly string[]): Line[] => lines.map((text) => ({ sign: ' ', text }));
  return [
    ...keep(a.slice(0, head)),
    ...longest(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...keep(a.slice(a.length - tail)),
  ];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((line, index) => line !== b[index]);
  return differs === -1 ? Math.min(a.length, b.length) : differs;
}

/** Along the longest common subsequence. */
function longest(a: readonly string[], b: readonly string[]): Line[] {
  const common = commonLengths(a, b);
  const next = (i: number, j: number): Line['sign'] => {
    if (i < a.length && a[i] === b[j]) {
      return ' ';
    }
    return j >= b.length || (i < a.length && common(i + 1, j) >= common(i, j + 1)) ? '-' : '+';
  };
  const lines: Line[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const sign = next(i, j);
    lines.push({ sign, text: (sign === '+' ? b[j] : a[i]) ?? '' });
    i += Number(sign !== '+');
    j += Number(sign !== '-');
  }
  return lines;
}

/** How many lines what is left of `a` from `i` and of `b` from `j` have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] ?? [];
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

function hunks(lines: readonly Line[]): string[] {
  const changed = lines.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
  const ranges: [number, number][] = [];
  for (const index of changed) {
    const last = ranges.at(-1);
    if (last && index - AROUND <= last[1]) {
      last[1] = index + AROUND + 1;
    } else {
      ranges.push([Math.max(index - AROUND, 0), index + AROUND + 1]);
    }
  }
  return ranges.flatMap(([from, to]) => hunk(lines, from, Math.min(to, lines.length)));
}

function hunk(lines: readonly Line[], from: number, to: number): string[] {
  const shown = lines.slice(from, to);
  const range = (other: '-' | '+') => {
    const before = lines.slice(0, from).filter(({ sign }) => sign !== other).length;
    const count = shown.filter(({ sign }) => sign !== other).length;
    return `${count === 0 ? before : before + 1},${count}`;
  };
  return [`@@ -${range('+')} +${range('-')} @@`, ...shown.map(({ sign, text }) => sign + text)];
}
