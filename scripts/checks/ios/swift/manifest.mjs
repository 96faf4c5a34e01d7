// @ts-check
/**
 * Reads our Package.swift without Swift: constants, texts, lists, calls, `+`, `..<` and `.map` with one call of `$0`. Anything
 * else is an error, and so is a call or an argument that PackageDescription does not have, or not in this order.
 */
import { checkCall } from './calls.mjs';
import { tokensOf } from './tokens.mjs';

/**
 * @typedef {string | Call | Range | Value[]} Value
 * @typedef {{ call: string, args: { label: string, value: Value }[] }} Call
 * @typedef {{ from: Value, to: Value }} Range
 * @typedef {Map<string, Value>} Constants
 */

/** @param {string} source @returns {Constants} @throws {Error} on what is not understood */
export function readManifest(source) {
  return new Parser(tokensOf(source)).file();
}

class Parser {
  #tokens;
  #at = 0;
  /** @type {Constants} */
  #constants = new Map();

  /** @param {import('./tokens.mjs').Token[]} tokens */
  constructor(tokens) {
    this.#tokens = tokens;
  }

  /** @returns {Constants} */
  file() {
    while (this.#at < this.#tokens.length) {
      const keyword = this.#name();
      const name = this.#name();
      if (keyword === 'import') continue;
      if (keyword !== 'let') throw new Error(`${keyword} ${name} is not understood`);
      this.#expect('=');
      this.#constants.set(name, this.#sum());
    }
    return this.#constants;
  }

  /** @returns {Value} */
  #sum() {
    const first = this.#term();
    if (this.#take('..<')) return { from: first, to: this.#term() };
    return this.#take('+') ? joined(first, this.#sum()) : first;
  }

  /** @returns {Value} */
  #term() {
    const token = this.#next();
    if (token.kind === 'text') return token.value;
    if (token.value === '[') return this.#items(']').map(({ value }) => value);
    if (token.value === '.') return this.#call(this.#name());
    if (token.kind !== 'name') throw new Error(`${token.value} is not understood`);
    return this.#sees('(') ? this.#call(token.value) : this.#mapped(this.#constant(token.value));
  }

  /** @param {string} name @returns {Call} */
  #call(name) {
    const args = this.#take('(') ? this.#items(')') : [];
    return checked({ call: name, args });
  }

  /** @param {string} end */
  #items(end) {
    const items = [];
    while (!this.#take(end)) {
      items.push(this.#item());
      if (!this.#take(',') && !this.#sees(end)) throw new Error(`no comma before ${this.#next().value}`);
    }
    return items;
  }

  #item() {
    const [token, after] = this.#tokens.slice(this.#at, this.#at + 2);
    if (token?.kind !== 'name' || after?.value !== ':') return { label: '_', value: this.#sum() };
    this.#at += 2;
    return { label: token.value, value: this.#sum() };
  }

  /** `list.map { .call($0) }` @param {Value} list @returns {Value} */
  #mapped(list) {
    if (!this.#take('.')) return list;
    for (const expected of ['map', '{', '.']) this.#expect(expected);
    const name = this.#name();
    for (const expected of ['(', '$0', ')', '}']) this.#expect(expected);
    if (!Array.isArray(list)) throw new Error(`.map of what is no list`);
    return list.map((value) => checked({ call: name, args: [{ label: '_', value }] }));
  }

  /** @param {string} name @returns {Value} */
  #constant(name) {
    const value = this.#constants.get(name);
    if (value === undefined) throw new Error(`${name} is not defined`);
    return value;
  }

  #next() {
    const token = this.#tokens[this.#at];
    if (!token) throw new Error('the manifest ends too early');
    this.#at += 1;
    return token;
  }

  #name() {
    const { kind, value } = this.#next();
    if (kind !== 'name') throw new Error(`${value} where a name should be`);
    return value;
  }

  /** @param {string} value */
  #sees(value) {
    const token = this.#tokens[this.#at];
    return token?.kind !== 'text' && token?.value === value;
  }

  /** @param {string} value */
  #take(value) {
    const sees = this.#sees(value);
    if (sees) this.#at += 1;
    return sees;
  }

  /** @param {string} value */
  #expect(value) {
    if (!this.#take(value))
      throw new Error(`no ${value} before ${this.#tokens[this.#at]?.value ?? 'the end'}`);
  }
}

/** @param {Call} call */
function checked(call) {
  checkCall(call);
  return call;
}

/** @param {Value} a @param {Value} b @returns {Value} */
function joined(a, b) {
  if (typeof a === 'string' && typeof b === 'string') return a + b;
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  throw new Error('+ between a text and a list');
}
