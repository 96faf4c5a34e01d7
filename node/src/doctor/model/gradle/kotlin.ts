import grammar from '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm';
import { Language, type Node, Parser } from 'web-tree-sitter';
import runtime from 'web-tree-sitter/web-tree-sitter.wasm';
import { type Leaf, languageOf } from './language';

const COMMENT = /comment|shebang/;
const TEXT = /^(multiline_)?(string|character|raw_string)_literal$/;

/** Loaded once, and only if an app has scripts in Kotlin. */
let loaded: Promise<Parser> | undefined;

/** The grammar of scripts in Kotlin. */
export class KotlinGrammar {
  private constructor(private readonly parser: Parser) {}

  /** @param paths of the app's files */
  static async load(paths: readonly string[]): Promise<KotlinGrammar | undefined> {
    if (!paths.some((path) => languageOf(path) === 'kotlin')) {
      return undefined;
    }
    loaded ??= load();
    return new KotlinGrammar(await loaded);
  }

  /** The tokens of a script, comments left out. */
  leaves(text: string): Leaf[] {
    const tree = this.parser.parse(text);
    const nodes = tree ? [...leafNodes(tree.rootNode)].filter(({ type }) => !COMMENT.test(type)) : [];
    const leaves = nodes.map(({ startIndex, endIndex }): Leaf => [startIndex, endIndex]);
    tree?.delete();
    return leaves;
  }
}

async function load(): Promise<Parser> {
  await Parser.init({ wasmBinary: runtime() });
  return new Parser().setLanguage(await Language.load(grammar()));
}

/** Texts and comments as a whole; what the grammar made up stands nowhere. */
function* leafNodes(node: Node): Generator<Node> {
  if (node.childCount === 0 || TEXT.test(node.type) || COMMENT.test(node.type)) {
    if (node.endIndex > node.startIndex) {
      yield node;
    }
    return;
  }
  for (const child of node.children) {
    yield* leafNodes(child);
  }
}
