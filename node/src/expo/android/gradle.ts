/** Gradle script as text that reads the same in Groovy and in Kotlin. */

/** A block such as `repositories { … }`; nothing for one without lines. */
export function section(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
}

/** A Maven repository. */
export function maven(url: string): string {
  return `maven { url = uri("${url}") }`;
}
