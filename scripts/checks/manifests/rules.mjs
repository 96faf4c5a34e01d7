// @ts-check
/** What must hold for merged manifests. Each rule returns problems in words. */
import { all } from './tree.mjs';

/** @typedef {import('./tree.mjs').Element} Element */

const COMPONENTS = ['activity', 'activity-alias', 'provider', 'receiver', 'service'];
const OURS = 'com.timpush.';
/** A class that every app has. */
const ALWAYS_THERE = /^(android|com\.timpush|java)\./;
/** A value that an app sets for a vendor, which it does by choice. */
const PLACEHOLDER = /\$\{(?!applicationId\})/;
const NAMED = /android:name="([^"]+)"/g;
/** The tag after a comment, with nothing between them. */
const COMMENTED = /-->\s*<[\w-]+[^>]*?android:name="([^"]+)"/g;

/** Each element that has a name, by its place in the document. @param {Element} element @returns {Set<string>} */
export function places(element, parent = '') {
  const { name } = element.attributes;
  const place = `${parent}/${element.tag}${name ? `[${name}]` : ''}`;
  const below = element.children.flatMap((child) => [...places(child, place)]);
  return new Set(name ? [place, ...below] : below);
}

/** The names in a manifest's text. @param {string} manifest @param {string} appPackage */
export function namesIn(manifest, appPackage) {
  const names = [...manifest.matchAll(NAMED)].map(([, name = '']) => name);
  return new Set(names.map((name) => name.replaceAll(`\${applicationId}`, appPackage)));
}

/**
 * A vendor brings what its own manifest names, all of it and nothing else.
 *
 * @param {{ name: string, names: Set<string>, without: Set<string>, alone: Set<string> }} vendor places in an app without and with it
 */
export function exactly({ name, names, without, alone }) {
  const added = [...alone].filter((place) => !without.has(place));
  const strange = added.filter((place) => !names.has(nameOf(place)));
  const there = new Set([...alone].map(nameOf));
  const lost = [...names].filter((each) => !there.has(each));
  return [
    ...strange.map((place) => `${name}: its manifest does not name ${place}`),
    ...lost.map((each) => `${name}: ${each} did not reach the app's manifest`),
  ];
}

/** @param {string} place */
function nameOf(place) {
  return place.slice(place.lastIndexOf('[') + 1, -1);
}

/** An app with all vendors has what the apps with one each have. @param {Set<string>} together @param {Set<string>[]} alone */
export function sum(together, alone) {
  const expected = new Set(alone.flatMap((each) => [...each]));
  const lost = [...expected].filter((place) => !together.has(place));
  const strange = [...together].filter((place) => !expected.has(place));
  return [
    ...lost.map((place) => `all vendors: ${place} is missing`),
    ...strange.map((place) => `all vendors: ${place} comes from none of them`),
  ];
}

/** @param {Element} manifest */
export function complete(manifest) {
  const texts = all(manifest).flatMap(({ attributes }) => Object.values(attributes));
  const open = texts.filter((text) => text.includes('${')).map((text) => `${text} is not replaced`);
  const minSdk = all(manifest).find(({ tag }) => tag === 'uses-sdk')?.attributes.minSdkVersion;
  return minSdk === '24' ? open : [...open, `minSdkVersion is ${minSdk}, not 24`];
}

/**
 * Android makes components by name, and any app may start one that is exported.
 *
 * @param {Element} manifest
 * @param {{ superclasses: Map<string, string>, texts: string[] }} sources the package's classes, its manifests as written
 */
export function components(manifest, { superclasses, texts }) {
  const named = new Set(texts.flatMap((text) => [...namesIn(text, '')]));
  const reasons = new Set(texts.flatMap((text) => [...text.matchAll(COMMENTED)].map(([, name]) => name)));
  const chosen = new Set(
    texts.filter((text) => PLACEHOLDER.test(text)).flatMap((text) => [...namesIn(text, '')]),
  );
  const ours = all(manifest).filter(
    ({ tag, attributes }) => COMPONENTS.includes(tag) && named.has(attributes.name ?? ''),
  );
  return ours.flatMap(({ attributes }) => [
    ...classOf(attributes, superclasses),
    ...openness(attributes, reasons.has(attributes.name), chosen.has(attributes.name ?? '')),
  ]);
}

/** @param {Record<string, string>} attributes @param {Map<string, string>} superclasses */
function classOf({ name = '', enabled }, superclasses) {
  if (!name.startsWith(OURS)) {
    return [];
  }
  const superclass = superclasses.get(name);
  if (!superclass) {
    return [`${name}: there is no such class`];
  }
  return ALWAYS_THERE.test(superclass) || enabled === 'false'
    ? []
    : [`${name}: has to be disabled, an app without the SDK has no ${superclass}`];
}

/**
 * @param {Record<string, string>} attributes
 * @param {boolean} reasoned whether a comment says why
 * @param {boolean} chosen whether an app has the vendor's SDK where it has this component
 */
function openness({ name = '', exported, enabled, permission }, reasoned, chosen) {
  if (exported === undefined) {
    return [`${name}: android:exported is not set`];
  }
  if (exported === 'false' || permission) {
    return [];
  }
  return reasoned && (name.startsWith(OURS) || enabled === 'false' || chosen)
    ? []
    : [`${name}: exported without a permission, a comment that says why, or a class in every app`];
}
