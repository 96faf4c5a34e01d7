/**
 * JSON for the engine. Numbers that JSON lacks are written as `{"$number": "NaN"}`, so that the engine can
 * name them in its answer instead of seeing null.
 *
 * @throws TypeError for a value that has no JSON, such as one that contains itself.
 */
export function encode(request: unknown): string {
  const text = plain(request);
  return text && !text.includes('null') ? text : JSON.stringify(request, withNumbers);
}

/** Without the function that looks at every value, which costs more than all the rest. */
function plain(request: unknown): string | undefined {
  try {
    return JSON.stringify(request);
  } catch {
    return undefined;
  }
}

function withNumbers(_key: string, value: unknown): unknown {
  return hasNoJson(value) ? { $number: String(value) } : value;
}

function hasNoJson(value: unknown): boolean {
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value));
}
