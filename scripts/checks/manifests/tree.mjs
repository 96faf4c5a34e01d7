// @ts-check
/** A linked manifest, as `aapt2 dump xmltree` prints it. */

/** @typedef {{ tag: string, attributes: Record<string, string>, children: Element[] }} Element */

const ELEMENT = /^( *)E: (\S+)/;
/** Namespace and resource ID are left out; a text has its value in quotes. */
const ATTRIBUTE = /^ +A: (?:\S+:)?(\w+)(?:\(0x\w+\))?=(?:"(.*)" \(Raw: ".*"\)|(\S*))/;

/** @param {string} dump @returns {Element} `manifest` */
export function parseTree(dump) {
  /** @type {{ indent: number, element: Element }[]} */
  const open = [{ indent: -1, element: { tag: '', attributes: {}, children: [] } }];
  for (const line of dump.split('\n')) {
    const [, indent, tag] = ELEMENT.exec(line) ?? [];
    if (tag) {
      enter(open, indent?.length ?? 0, tag);
    } else {
      readAttribute(line, open.at(-1)?.element);
    }
  }
  const [manifest] = open[0]?.element.children ?? [];
  if (!manifest) throw new Error(`no manifest in ${dump}`);
  return manifest;
}

/** @param {{ indent: number, element: Element }[]} open @param {number} indent @param {string} tag */
function enter(open, indent, tag) {
  while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
  const element = { tag, attributes: {}, children: [] };
  open.at(-1)?.element.children.push(element);
  open.push({ indent, element });
}

/** @param {string} line @param {Element | undefined} element */
function readAttribute(line, element) {
  const [, name, text, value] = ATTRIBUTE.exec(line) ?? [];
  if (name && element) {
    element.attributes[name] = text ?? value ?? '';
  }
}

/** An element and all in it, in document order. @param {Element} element @returns {Element[]} */
export function all(element) {
  return [element, ...element.children.flatMap(all)];
}
