// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classesIn, missing, namesIn } from './survivors.mjs';

const SHOWN = `Compiled from "NativeEngine.kt"
public final class com.timpush.NativeEngine {
  private com.timpush.NativeEngine();
  public static final native void onTap(java.lang.String);
}
public interface com.timpush.Platform {
  public abstract void queryLogin();
}
`;

test('classes and interfaces with their members', () => {
  const classes = classesIn(SHOWN);
  assert.deepEqual([...classes.keys()], ['com.timpush.NativeEngine', 'com.timpush.Platform']);
  assert.deepEqual(classes.get('com.timpush.Platform'), ['public abstract void queryLogin();']);
});

test('names of classes in texts, with dots and with slashes, once each', () => {
  const sources = [
    'find("com.timpush.A")',
    'bind("com/timpush/A"); bind("com/timpush/B")',
    '"com.timpush" "A.b"',
  ];
  assert.deepEqual(namesIn(sources), ['com.timpush.A', 'com.timpush.B']);
});

test('a class or a member that is gone or has another name', () => {
  const before = classesIn(SHOWN);
  const after = classesIn(SHOWN.replace('onTap', 'a').replace('com.timpush.Platform', 'a.a'));
  const entries = [
    { name: 'com.timpush.NativeEngine', members: /\bnative\b/ },
    { name: 'com.timpush.Platform', members: /./ },
    { name: 'com.sdk.NotLinked', members: /./ },
  ];
  assert.deepEqual(missing(before, before, entries), []);
  assert.deepEqual(missing(before, after, entries), [
    'com.timpush.NativeEngine has lost public static final native void onTap(java.lang.String);',
    'com.timpush.Platform is gone',
  ]);
});
