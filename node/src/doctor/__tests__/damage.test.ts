import { examine } from '../examine';
import { RULES } from '../rules';
import { appOf, GOOD, type Scripts, type Tree } from './good-app';

const READ = /\.(gradle|kts|xml|json|plist|entitlements|pbxproj|tsx|properties)$|Podfile$/;
const ROUNDS = 12;

/** The same numbers each time, from 0 up to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** The ways in which a file is damaged between two places. */
const DAMAGES: readonly ((text: string, from: number, to: number) => string)[] = [
  (text, from) => text.slice(0, from),
  (text, from, to) => text.slice(0, from) + text.slice(to),
  (text, from, to) => text.slice(0, to) + text.slice(from),
  (text, from) => `${text.slice(0, from)}"${text.slice(from)}`,
  (text, from) => `${text.slice(0, from)}{${text.slice(from)}`,
];

function damaged(tree: Tree, next: () => number): Tree {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const path = pick(Object.keys(tree).filter((each) => READ.test(each) && !each.includes('node_modules')));
  const text = tree[path] ?? '';
  const from = Math.floor(next() * text.length);
  return { ...tree, [path]: pick(DAMAGES)(text, from, from + Math.floor(next() * 40)) };
}

test.each<[Scripts, number]>([
  ['groovy', 1],
  ['kotlin', 2],
])('no damage to a file makes a rule fail (%s)', async (scripts, seed) => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => {});
  const next = numbers(seed);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { findings } = examine(await appOf(damaged(GOOD[scripts], next)), RULES, { language: 'zh' });
    const wrong = findings.filter(
      ({ code, seen, todo }) => code === 'ruleFailed' || /\{\d\}|undefined/.test(seen + todo),
    );
    expect(wrong).toEqual([]);
  }
  complaints.mockRestore();
});
