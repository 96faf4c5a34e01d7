// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { dirname, relative } from 'node:path';

/** @typedef {{ name: string, value: number, unit: string, aim?: string }} Measured */
/** @typedef {{ name: string, error: string }} Failed */
/** @typedef {Measured | Failed} Row */

/** What was measured so far. */
export class Results {
  /** @type {Row[]} */
  rows = [];

  /** Whether something could not be measured. */
  get failed() {
    return this.rows.some((row) => 'error' in row);
  }

  /**
   * Measures; a failure becomes a row of its own. Rows may also be added in between.
   *
   * @param {string} name what is being measured
   * @param {() => Measured[] | Promise<Measured[] | void>} measure
   */
  async add(name, measure) {
    console.log(`bench measuring: ${name}`);
    try {
      this.rows.push(...((await measure()) ?? []));
    } catch (error) {
      this.rows.push({ name, error: error instanceof Error ? error.message : String(error) });
    }
  }

  /** @returns {string} the rows for people to read, under the machine that they hold for */
  table() {
    const lines = this.rows.map(cells);
    const widths = [0, 1].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    const body = lines.map(([name, value, aim]) =>
      row([name.padEnd(widths[0]), value.padStart(widths[1]), aim]),
    );
    return ['', machine(), '', ...body].join('\n');
  }

  /** @param {string} path */
  save(path) {
    const content = { at: new Date().toISOString(), machine: machine(), rows: this.rows };
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
    console.log(`\nThe same as JSON: ${relative(process.cwd(), path)}`);
  }
}

function machine() {
  const [first] = cpus();
  return `${cpus().length} cores of ${first?.model.trim() ?? 'an unknown processor'}, ${arch()}`;
}

/** @param {string[]} parts */
function row(parts) {
  return parts.join('   ').trimEnd();
}

/** @param {Row} row @returns {[string, string, string]} */
function cells(row) {
  if ('error' in row) {
    return [row.name, 'not measured', row.error.split('\n', 1)[0] ?? ''];
  }
  return [row.name, `${shown(row.value)} ${row.unit}`.trimEnd(), row.aim ? `aim ${row.aim}` : ''];
}

/** Three digits that count. @param {number} value */
function shown(value) {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}
