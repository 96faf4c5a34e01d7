// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complete, components, exactly, namesIn, places, sum } from './rules.mjs';

/** @param {string} tag @param {Record<string, string>} [attributes] @param {import('./tree.mjs').Element[]} children */
const element = (tag, attributes = {}, ...children) => ({ tag, attributes, children });
const PERMISSION = element('uses-permission', { name: 'p.RECEIVE' });
const placesOf = (/** @type {import('./tree.mjs').Element[]} */ ...children) =>
  places(element('manifest', {}, ...children));

test('a vendor brings what its manifest names', () => {
  const names = namesIn('<uses-permission android:name="p.RECEIVE" />', 'app');
  const vendor = { name: 'v', names, without: placesOf(), alone: placesOf(PERMISSION) };
  assert.deepEqual(exactly(vendor), []);
  assert.match(exactly({ ...vendor, names: new Set() })[0] ?? '', /does not name .*p\.RECEIVE/);
  assert.match(exactly({ ...vendor, alone: placesOf() })[0] ?? '', /p\.RECEIVE did not reach/);
});

test('the package of the app is known where it is a placeholder', () => {
  assert.deepEqual(
    [...namesIn(`<permission android:name="\${applicationId}.permission.M" />`, 'com.app')],
    ['com.app.permission.M'],
  );
});

test('all vendors together are no more and no less than each alone', () => {
  const one = placesOf(PERMISSION);
  const two = placesOf(element('permission', { name: 'q' }));
  assert.deepEqual(sum(placesOf(PERMISSION, element('permission', { name: 'q' })), [one, two]), []);
  assert.match(sum(one, [one, two])[0] ?? '', /is missing/);
  assert.match(sum(one, [two])[1] ?? '', /comes from none/);
});

test('placeholders are replaced, and the API level is kept', () => {
  const sdk = element('uses-sdk', { minSdkVersion: '24' });
  assert.deepEqual(complete(element('manifest', {}, sdk)), []);
  const key = element('meta-data', { name: 'key', value: `\${KEY}` });
  assert.deepEqual(complete(element('manifest', {}, sdk, key)), [`\${KEY} is not replaced`]);
  assert.deepEqual(complete(element('manifest')), ['minSdkVersion is undefined, not 24']);
});

const SUPERCLASSES = new Map([
  ['com.timpush.Own', 'android.app.Service'],
  ['com.timpush.Theirs', 'com.sdk.Service'],
]);

/** @param {Record<string, string>} attributes @param {string} comment */
function problems(attributes, comment = '') {
  const texts = [`${comment}\n<service android:name="${attributes.name}" />`];
  return components(element('manifest', {}, element('service', attributes)), {
    superclasses: SUPERCLASSES,
    texts,
  });
}

test('a component has a class, and is off where its superclass may be missing', () => {
  assert.deepEqual(problems({ name: 'com.timpush.Own', exported: 'false' }), []);
  assert.match(problems({ name: 'com.timpush.Gone', exported: 'false' })[0] ?? '', /no such class/);
  assert.match(problems({ name: 'com.timpush.Theirs', exported: 'false' })[0] ?? '', /has to be disabled/);
  assert.deepEqual(problems({ name: 'com.timpush.Theirs', exported: 'false', enabled: 'false' }), []);
});

test('whether a component is open to others is said, and why', () => {
  assert.match(problems({ name: 'com.timpush.Own' })[0] ?? '', /exported is not set/);
  const open = { name: 'com.timpush.Own', exported: 'true' };
  assert.match(problems(open)[0] ?? '', /exported without/);
  assert.deepEqual(problems({ ...open, permission: 'p' }), []);
  assert.deepEqual(problems(open, '<!-- For consoles. -->'), []);
});

test("an SDK's own component that is open without a permission is off, since its class may be missing", () => {
  const open = { name: 'com.sdk.Service', exported: 'true' };
  assert.match(problems(open, '<!-- For the SDK. -->')[0] ?? '', /exported without/);
  assert.deepEqual(problems({ ...open, enabled: 'false' }, '<!-- For the SDK. -->'), []);
  assert.deepEqual(problems(open, `<meta-data android:value="\${APP_ID}" /><!-- For the SDK. -->`), []);
});

test('components of the app itself are its own business', () => {
  const app = element('manifest', {}, element('activity', { name: 'com.app.Main', exported: 'true' }));
  assert.deepEqual(components(app, { superclasses: SUPERCLASSES, texts: [] }), []);
});
