// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, failuresIn } from './junit-report.mjs';

const REPORT = `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="com.timpush.system.BadgesTest" time="2.78" tests="4" errors="1" skipped="1" failures="1" flakes="0">
  <testcase name="is quiet" classname="com.timpush.system.BadgesTest" time="0.1"/>
  <testcase name="a &lt;badge&gt; is set" classname="com.timpush.system.BadgesTest" time="0.1">
    <failure message="expected" type="AssertionError"><![CDATA[java.lang.AssertionError: expected:<3> but was:<0>
	at org.junit.Assert.fail(Assert.java:89)
	at com.timpush.system.BadgesTest.set(BadgesTest.kt:31)
]]></failure>
    <system-out><![CDATA[a line]]></system-out>
  </testcase>
  <testcase name="other" classname="com.timpush.system.BadgesTest" time="0.1">
    <error message="x" type="IllegalStateException">java.lang.IllegalStateException: no &quot;launcher&quot;
	at android.app.Activity.start(Activity.java:1)
</error>
  </testcase>
  <testcase name="left out" classname="com.timpush.system.BadgesTest" time="0"><skipped/></testcase>
</testsuite>`;

test('counts failures and errors, not what is left out', () => {
  assert.deepEqual(countsOf(REPORT), { passed: 1, failed: 2 });
});

test('each failure has its message and its place', () => {
  assert.deepEqual(failuresIn(REPORT), [
    {
      name: 'com.timpush.system.BadgesTest a <badge> is set',
      message: 'java.lang.AssertionError: expected:<3> but was:<0>',
      place: 'BadgesTest.kt:31',
    },
    {
      name: 'com.timpush.system.BadgesTest other',
      message: 'java.lang.IllegalStateException: no "launcher"',
      place: undefined,
    },
  ]);
});
