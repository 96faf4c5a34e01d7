import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Span } from '../finding';
import { ParseError, type Source } from './parsed';

/** An XML element with its place. */
export interface Element {
  readonly name: string;
  /** By qualified name, for example `android:name`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** From `<` of its start tag. */
  readonly at: Span;
}

/** An AndroidManifest.xml. */
export interface Manifest {
  readonly file: string;
  readonly source: Source;
  readonly root: Element;
  readonly application: Element | undefined;
  /** activity, service, receiver, provider, meta-data, … of `<application>`. */
  readonly components: readonly Element[];
  /** Every element of that name, wherever it stands. */
  all(name: string): readonly Element[];
}

/** As the parser gives it with `preserveOrder`: the name of the element is the only other key than `:@`. */
type Node = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  captureMetaData: true,
});

const META = XMLParser.getMetaDataSymbol() as unknown as string;

export function parseManifest(source: Source): Manifest {
  const valid = XMLValidator.validate(source.text);
  if (valid !== true) {
    throw new ParseError(valid.err.msg, valid.err.line);
  }
  const roots = elements(PARSER.parse(source.text), source);
  const root = roots.find(({ name }) => name === 'manifest');
  if (!root) {
    throw new ParseError('there is no <manifest>');
  }
  const application = root.children.find(({ name }) => name === 'application');
  return {
    file: source.file,
    source,
    root,
    application,
    components: application?.children ?? [],
    all: (name) => [...below(root)].filter((element) => element.name === name),
  };
}

function* below(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) {
    yield* below(child);
  }
}

function elements(nodes: readonly Node[], source: Source): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    const children = node[name ?? ''];
    if (name === undefined || name.startsWith('?') || !Array.isArray(children)) {
      return [];
    }
    const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>;
    return [{ name, attributes, children: elements(children, source), at: place(node, source) }];
  });
}

/** Some places that the parser gives lie a blank before the tag. */
function place(node: Node, source: Source): Span {
  const { startIndex = 0 } = (node[META] ?? {}) as { startIndex?: number };
  const start = Math.max(source.text.indexOf('<', startIndex), 0);
  const end = source.text.indexOf('>', start);
  return source.span(start, end === -1 ? source.text.length : end + 1);
}
