/** The text of a literal as it is written, and whether it holds `$name` or `${…}`. */
export function unquote(written: string): { text: string; interpolated: boolean } {
  const quotes = /^("""|'''|"|'|)/.exec(written)?.[1] ?? '';
  const inner = written.slice(quotes.length, written.length - quotes.length);
  const raw = quotes === '' || quotes === '"""';
  const text = raw ? inner : inner.replace(/\\(.)/g, '$1');
  return { text, interpolated: quotes.startsWith('"') && /(^|[^\\])\$[\w{]/.test(inner) };
}

/** Puts values in the place of `$name` and `${name.of.it}`; `undefined` if one is not known. */
export function interpolate(
  text: string,
  value: (path: readonly string[]) => string | undefined,
): string | undefined {
  let known = true;
  const filled = text.replace(/\$(?:\{([^}]*)\}|(\w+))/g, (_, braced?: string, bare?: string) => {
    const path = (braced ?? bare ?? '').trim().split('.');
    const found = path.every((name) => /^\w+$/.test(name)) ? value(path) : undefined;
    known &&= found !== undefined;
    return found ?? '';
  });
  return known ? filled : undefined;
}
