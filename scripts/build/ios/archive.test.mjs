import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bridgedIn, functionsOf, objectsIn, strangeIn } from './archive.mjs';

const SHOWN = `Archive : /x/libTimPushEngine.a
/x/libTimPushEngine.a(engine.o):
Mach header
      magic cputype cpusubtype  caps    filetype ncmds sizeofcmds      flags
MH_MAGIC_64   ARM64        ALL  0x00      OBJECT     5       1416 SUBSECTIONS_VIA_SYMBOLS
Load command 1
      cmd LC_BUILD_VERSION
 platform ios
    minos 15.1
/x/libTimPushEngine.a(cxx.o):
Mach header
      magic cputype cpusubtype  caps    filetype ncmds sizeofcmds      flags
MH_MAGIC_64  X86_64        ALL  0x00      OBJECT     5       1416 SUBSECTIONS_VIA_SYMBOLS
Load command 1
      cmd LC_BUILD_VERSION
 platform iossimulator
    minos 16.0
`;

test('objects for a device are for a device', () => {
  const [engine = '', cxx = ''] = objectsIn(SHOWN);
  assert.deepEqual(strangeIn(engine, {}), []);
  assert.deepEqual(strangeIn(engine, { variant: 'simulator' }), [
    'engine.o: platform ios instead of platform iossimulator',
  ]);
  assert.deepEqual(strangeIn(cxx, {}), [
    'cxx.o: platform iossimulator instead of platform ios',
    'cxx.o: minos 16.0 instead of minos 15.1',
    'cxx.o: MH_MAGIC_64 X86_64 ALL instead of MH_MAGIC_64 ARM64 ALL',
  ]);
});

test('an object that names no platform is strange', () => {
  assert.deepEqual(strangeIn('/x/a.a(old.o):\nMach header\n', {}), [
    'old.o: nothing instead of platform ios',
    'old.o: nothing instead of minos 15.1',
    'old.o: nothing instead of MH_MAGIC_64 ARM64 ALL',
  ]);
});

test('functions of the C header, comments apart', () => {
  const header =
    '/** see timpush_on_tap(json) */\nbool timpush_start(const P *p);\nvoid timpush_on_tap(T t);\n';
  assert.deepEqual(functionsOf(header), ['timpush_start', 'timpush_on_tap']);
});

test('functions that C++ calls in Rust, not those the other way', () => {
  const bridge =
    'extern "C++" { fn emit(); }\nextern "Rust" {\n  fn call(r: &str) -> X;\n  fn ask() -> Y;\n}\nfn more() {}';
  assert.deepEqual(bridgedIn(bridge), ['call', 'ask']);
});
