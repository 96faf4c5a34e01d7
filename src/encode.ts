/**
 * JSON for the engine. Numbers that JSON lacks are written as `{"$number": "NaN"}`, so that the engine can
 * name them in its answer instead of seeing null.
 *
 * @throws TypeError for a value that has no JSON, such as one that contains itself.
 */
export function encode(request: unknown): string {
  return JSON.stringify(request, (_key, value) => (hasNoJson(value) ? { $number: String(value) } : value));
}

function hasNoJson(value: unknown): boolean {
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value));
}
