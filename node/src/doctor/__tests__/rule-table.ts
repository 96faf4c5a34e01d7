/** Rules as tables: what each says to apps that differ from the good one, and where it keeps silent. */
import { type Examination, examine } from '../examine';
import type { Finding, Level } from '../finding';
import { apply } from '../fix/apply';
import type { Rule } from '../rule';
import { RULES } from '../rules';
import { appOf, type Overlay, overlaid, type Scripts, type Tree, treeWith } from './good-app';

/** One finding. */
export interface Expected {
  readonly level: Level;
  /** `file:line`, or `file` where the whole file is meant; `@` for the line in a Gradle script, which languages differ in. */
  readonly at: string;
  /** A part of what was seen. */
  readonly seen: string;
  /** A part of what to do. */
  readonly todo?: string;
}

/** An app in which something is wrong. */
export interface Bad {
  readonly app: Overlay;
  /** What git ignores; without it the app is in no repository. */
  readonly ignored?: readonly string[];
  readonly finds: readonly Expected[];
}

/** An app in which nothing is, as far as the rule goes. */
export type Fine = Pick<Bad, 'app' | 'ignored'>;

/** The tables of a rule, by name of the case. */
export interface Table {
  /** Apps differ in their Gradle scripts where the rule reads these. */
  readonly scripts?: readonly Scripts[];
  readonly bad: Readonly<Record<string, Bad>>;
  readonly fine?: Readonly<Record<string, Fine>>;
}

/** What is left where an argument is missing. */
const GAP = /\{\d\}/;
const CHINESE = /[\u4e00-\u9fff]/;

/** Tests one rule; what it can mend is mended, and must then be right. */
export function describeRule(id: string, { scripts = ['groovy'], bad, fine = {} }: Table): void {
  const rule = ruleOf(id);
  describe.each(scripts)(`${id} (%s)`, (language) => {
    test.each(Object.entries(bad))('finds: %s', async (_, { app, ignored, finds }) => {
      const tree = treeWith(language, app);
      const project = await appOf(tree, ignored);
      const { findings, edits } = examine(project, [rule], { language: 'en' });
      expect(findings.map(short)).toEqual(finds.map(expected));
      findings.forEach(({ seen, todo }, index) => {
        expect(seen).toContain(finds[index]?.seen);
        expect(todo).toContain(finds[index]?.todo ?? '');
        expect(seen + todo).not.toMatch(GAP);
      });
      for (const { seen, todo } of examine(project, [rule], { language: 'zh' }).findings) {
        expect([seen, todo]).toEqual([expect.stringMatching(CHINESE), expect.stringMatching(CHINESE)]);
        expect(seen + todo).not.toMatch(GAP);
      }
      if (edits.length > 0) {
        const changes = Object.fromEntries(
          apply(edits, (file) => tree[file]).map(({ file, after }) => [file, after]),
        );
        const after = await look(rule, overlaid(tree, changes), ignored);
        expect(after.findings).toEqual(findings.filter(({ fixable }) => !fixable));
      }
    });
    test.each([['the good app', { app: {} }], ...Object.entries(fine)])(
      'is silent: %s',
      async (_, { app, ignored }: Fine) => {
        const { findings } = await look(rule, treeWith(language, app), ignored);
        expect(findings).toEqual([]);
      },
    );
  });
}

function ruleOf(id: string): Rule {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) {
    throw new Error(`there is no rule ${id}`);
  }
  return rule;
}

async function look(rule: Rule, tree: Tree, ignored?: readonly string[]): Promise<Examination> {
  return examine(await appOf(tree, ignored), [rule], { language: 'en' });
}

function short({ level, file, line }: Finding) {
  const place = file?.replace(/\.gradle\.kts$/, '.gradle');
  return { level, at: line === undefined ? place : `${place}:${place?.endsWith('.gradle') ? '@' : line}` };
}

function expected({ level, at }: Expected) {
  return { level, at };
}
