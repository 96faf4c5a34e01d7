/** How many letters must be changed, added, left out or swapped with the next one to make `a` of `b`. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column++) {
      rows[row]?.push(cell(rows, a, b, row, column));
    }
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function cell(rows: readonly number[][], a: string, b: string, row: number, column: number): number {
  const at = (up: number, left: number) => rows[row - up]?.[column - left] ?? Number.POSITIVE_INFINITY;
  const same = a[row - 1] === b[column - 1];
  const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (same ? 0 : 1), swapped ? at(2, 2) + 1 : Infinity);
}
