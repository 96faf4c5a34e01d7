// @ts-check

/**
 * What phones have answered (recorded.json).
 *
 * @typedef {{ said: Record<'first' | 'answer' | 'second', string>, registration: object, warnings: object[], diagnosis: object }} Recorded
 */

/** So many clicks select it. */
const WHOLE_LINE = 3;

/** A user in front of the app, who goes by what is written on it. */
export class Visitor {
  /**
   * @param {import('puppeteer-core').Page} page
   * @param {any} texts of the language on screen: `Texts` in src/texts/en.ts
   * @param {Recorded} recorded in the same language
   */
  constructor(page, texts, recorded) {
    this.page = page;
    this.texts = texts;
    this.recorded = recorded;
  }

  /** Waits for what has this label. @param {string} label */
  async see(label) {
    await this.page.locator(withLabel(label)).wait();
  }

  /** Presses what has this label. @param {string} label */
  async press(label) {
    await this.page.locator(withLabel(label)).click();
  }

  /** Types this instead of what stands in a field. @param {string} label @param {string} text */
  async type(label, text) {
    const field = `input[aria-label=${JSON.stringify(label)}]`;
    await this.page.locator(field).click({ count: WHOLE_LINE });
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(text);
  }

  /** Something happens on the phone: a function of `simulate` with its arguments. @param {string} name @param {unknown[]} args */
  async happen(name, ...args) {
    await this.page.evaluate((call, values) => Reflect.get(globalThis, 'phone')[call](...values), name, args);
  }
}

/** @param {string} label of a button, a tab, … */
function withLabel(label) {
  return `[role][aria-label=${JSON.stringify(label)}]`;
}
