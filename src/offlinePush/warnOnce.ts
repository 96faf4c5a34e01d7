const said = new Set<string>();

/** Warns on the console, once for each text. */
export function warnOnce(text: string): void {
  if (!said.has(text)) {
    said.add(text);
    console.warn(text);
  }
}
