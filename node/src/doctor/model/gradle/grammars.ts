import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import kotlin from '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm';
import groovy from 'tree-sitter-groovy/tree-sitter-groovy.wasm';
import { Language as Grammar, Parser, type Tree } from 'web-tree-sitter';
import runtime from 'web-tree-sitter/web-tree-sitter.wasm';

/** What Gradle's scripts are written in. */
export type Language = 'groovy' | 'kotlin';

const FILES: Readonly<Record<Language, string>> = { groovy, kotlin };

/** Each is loaded once. */
const loaded = new Map<Language, Promise<Parser>>();

/** The language of a script by its name; `undefined` if it is none. */
export function languageOf(path: string): Language | undefined {
  if (path.endsWith('.gradle')) {
    return 'groovy';
  }
  return path.endsWith('.gradle.kts') ? 'kotlin' : undefined;
}

/** The grammars of the languages that an app's scripts are in. */
export class Grammars {
  private constructor(private readonly parsers: ReadonlyMap<Language, Parser>) {}

  /** @param paths of the app's files */
  static async load(paths: readonly string[]): Promise<Grammars> {
    const languages = [...new Set(paths.flatMap((path) => languageOf(path) ?? []))];
    const pairs = languages.map(async (language) => [language, await parser(language)] as const);
    return new Grammars(new Map(await Promise.all(pairs)));
  }

  parse(language: Language, text: string): Tree {
    const tree = this.parsers.get(language)?.parse(text);
    if (!tree) {
      throw new Error(`there is no grammar for ${language}`);
    }
    return tree;
  }
}

function parser(language: Language): Promise<Parser> {
  const known = loaded.get(language) ?? load(language);
  loaded.set(language, known);
  return known;
}

/** Twice at a time it would be two runtimes, each with half of the grammars. */
let started: Promise<void> | undefined;

async function load(language: Language): Promise<Parser> {
  started ??= Parser.init({ wasmBinary: bytes(runtime) });
  await started;
  return new Parser().setLanguage(await Grammar.load(bytes(FILES[language])));
}

/** The file stands beside the bundle (scripts/build/node.mjs). */
function bytes(path: string): Uint8Array {
  return readFileSync(resolve(__dirname, path));
}
