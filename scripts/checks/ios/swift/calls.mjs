// @ts-check
/** What PackageDescription has of what we use, with arguments in their order. A `?` may be left out. */
const CALLS = {
  Package: [
    'name platforms? products? dependencies? targets? swiftLanguageModes? cLanguageStandard? cxxLanguageStandard?',
  ],
  iOS: ['_'],
  library: ['name type? targets'],
  package: ['name path', 'path', 'url from', 'url exact', 'url _'],
  binaryTarget: ['name path', 'name url checksum'],
  target: [
    `name dependencies? path? exclude? sources? resources? publicHeadersPath? packageAccess? cSettings? cxxSettings?
     swiftSettings? linkerSettings? plugins?`,
  ],
  product: ['name package moduleAliases? condition?'],
  copy: ['_'],
  process: ['_'],
  headerSearchPath: ['_ _?'],
  define: ['_ to? _?'],
  when: ['platforms? configuration?'],
  linkedFramework: ['_ _?'],
  linkedLibrary: ['_ _?'],
  debug: [''],
  release: [''],
  cxx20: [''],
};

/**
 * @param {import('./manifest.mjs').Call} call
 * @throws {Error} when there is no such call, or not with these arguments
 */
export function checkCall({ call, args }) {
  const forms = /** @type {Record<string, string[]>} */ (CALLS)[call];
  if (!forms) throw new Error(`PackageDescription's ${call} is not known to this check`);
  const labels = args.map(({ label }) => label);
  if (!forms.some((form) => takes(form.split(/\s+/).filter(Boolean), labels))) {
    throw new Error(`${call} does not take (${labels.join(' ')}), but (${forms.join(') or (')})`);
  }
}

/** @param {string[]} form @param {string[]} labels @returns {boolean} */
function takes([first, ...rest], [label, ...others]) {
  if (first === undefined) return label === undefined;
  const isOptional = first.endsWith('?');
  if (first.replace('?', '') === label) return takes(rest, others);
  return isOptional && takes(rest, label === undefined ? [] : [label, ...others]);
}
