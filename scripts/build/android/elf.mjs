// @ts-check
/** What a linker and a phone's loader read of a shared library: https://refspecs.linuxfoundation.org/elf/elf.pdf */

/** @typedef {{ type: number, align: number }} Segment */
/** @typedef {{ type: number, offset: number, size: number, link: number }} Section */

/** Where the fields of each width are. */
const CLASSES = {
  1: {
    pointers: 4,
    phoff: 28,
    shoff: 32,
    phentsize: 42,
    segment: { align: 28 },
    section: { offset: 16, size: 20, link: 24 },
  },
  2: {
    pointers: 8,
    phoff: 32,
    shoff: 40,
    phentsize: 54,
    segment: { align: 48 },
    section: { offset: 24, size: 32, link: 40 },
  },
};
const PT_LOAD = 1;
const SHT_DYNSYM = 11;
const SHN_UNDEF = 0;
/** Weak or global. */
const STB_LOCAL = 0;

export class Elf {
  #bytes;
  #class;

  /** @param {Buffer} bytes @throws {Error} when they are no ELF file of little endian */
  constructor(bytes) {
    const width = bytes.length > 64 ? bytes[4] : undefined;
    if (bytes.toString('latin1', 0, 4) !== '\x7fELF' || (width !== 1 && width !== 2) || bytes[5] !== 1) {
      throw new Error('no ELF file of little endian');
    }
    this.#bytes = bytes;
    this.#class = CLASSES[width];
  }

  get is64Bit() {
    return this.#class.pointers === 8;
  }

  /** How the segments that are loaded are aligned. @returns {number[]} */
  get alignments() {
    const { phoff, phentsize, segment } = this.#class;
    const size = this.#bytes.readUInt16LE(phentsize);
    const count = this.#bytes.readUInt16LE(phentsize + 2);
    return Array.from({ length: count }, (_, index) => this.#pointer(phoff) + index * size)
      .filter((at) => this.#bytes.readUInt32LE(at) === PT_LOAD)
      .map((at) => this.#pointer(at + segment.align));
  }

  /** Names that other libraries find. @returns {string[]} */
  get exports() {
    const sections = this.#sections();
    return sections
      .filter(({ type }) => type === SHT_DYNSYM)
      .flatMap((symbols) => this.#definedIn(symbols, /** @type {Section} */ (sections[symbols.link])))
      .sort();
  }

  /** @returns {Section[]} */
  #sections() {
    const { shoff, phentsize, section } = this.#class;
    const size = this.#bytes.readUInt16LE(phentsize + 4);
    const count = this.#bytes.readUInt16LE(phentsize + 6);
    return Array.from({ length: count }, (_, index) => this.#pointer(shoff) + index * size).map((at) => ({
      type: this.#bytes.readUInt32LE(at + 4),
      offset: this.#pointer(at + section.offset),
      size: this.#pointer(at + section.size),
      link: this.#bytes.readUInt32LE(at + section.link),
    }));
  }

  /** @param {Section} symbols @param {Section} names @returns {string[]} */
  #definedIn({ offset, size }, names) {
    const [each, info, index] = this.is64Bit ? [24, 4, 6] : [16, 12, 14];
    return Array.from({ length: size / each }, (_, nth) => offset + nth * each)
      .filter((at) => (this.#bytes[at + info] ?? 0) >> 4 !== STB_LOCAL)
      .filter((at) => this.#bytes.readUInt16LE(at + index) !== SHN_UNDEF)
      .map((at) => this.#text(names.offset + this.#bytes.readUInt32LE(at)));
  }

  /** @param {number} at */
  #text(at) {
    return this.#bytes.toString('latin1', at, this.#bytes.indexOf(0, at));
  }

  /** @param {number} at */
  #pointer(at) {
    return this.is64Bit ? Number(this.#bytes.readBigUInt64LE(at)) : this.#bytes.readUInt32LE(at);
  }
}

/** What a phone's loader asks for. @param {Buffer} library @param {{ abi: string, pageSize?: number }} target @returns {string[]} */
export function libraryFaults(library, { abi, pageSize = 4096 }) {
  const { alignments, exports } = new Elf(library);
  const strange = exports.filter((name) => name !== 'JNI_OnLoad');
  return [
    ...(alignments.length > 0 ? [] : ['no segment is loaded']),
    ...alignments
      .filter((align) => align % pageSize !== 0)
      .map((align) => `a segment is aligned to ${align}, not to ${pageSize}`),
    ...(exports.includes('JNI_OnLoad') ? [] : ['JNI_OnLoad is not exported']),
    ...strange.map((name) => `${name} is exported`),
  ].map((fault) => `libtimpush.so for ${abi}: ${fault}`);
}
