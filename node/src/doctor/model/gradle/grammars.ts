import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import kotlin from '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm';
import groovy from 'tree-sitter-groovy/tree-sitter-groovy.wasm';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import runtime from 'web-tree-sitter/web-tree-sitter.wasm';

/** The grammars of Gradle's two languages. */
export class Grammars {
  static #loaded: Promise<Grammars> | undefined;

  private constructor(
    private readonly groovy: Parser,
    private readonly kotlin: Parser,
  ) {}

  /** Once for all projects. */
  static load(): Promise<Grammars> {
    Grammars.#loaded ??= Grammars.#load();
    return Grammars.#loaded;
  }

  static async #load(): Promise<Grammars> {
    await Parser.init({ wasmBinary: bytes(runtime) });
    return new Grammars(await parser(groovy), await parser(kotlin));
  }

  parse(language: 'groovy' | 'kotlin', text: string): Tree {
    const tree = this[language].parse(text);
    if (!tree) {
      throw new Error('the grammar gave no tree');
    }
    return tree;
  }
}

async function parser(grammar: string): Promise<Parser> {
  return new Parser().setLanguage(await Language.load(bytes(grammar)));
}

/** The file stands beside the bundle (scripts/build/node.mjs). */
function bytes(path: string): Uint8Array {
  return readFileSync(resolve(__dirname, path));
}
