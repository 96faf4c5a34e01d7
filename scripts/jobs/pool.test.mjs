// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runJobs } from './pool.mjs';

/** @typedef {import('./pool.mjs').Job} Job */

const GOOD = { passed: 1, failed: 0, failures: [] };

/** Jobs that say when they begin and end, and how many ran at a time. */
class Rig {
  /** @type {string[]} */
  events = [];
  #running = 0;
  most = 0;

  /** @param {string} name @param {Partial<Job>} [more] @returns {Job} */
  job(name, more) {
    const run = async () => {
      this.events.push(`+${name}`);
      this.#running += 1;
      this.most = Math.max(this.most, this.#running);
      await sleep(5);
      this.#running -= 1;
      this.events.push(`-${name}`);
      return GOOD;
    };
    return { name, run, ...more };
  }

  /** Whether one had ended when the other began. @param {string} one @param {string} other */
  inOrder(one, other) {
    return this.events.indexOf(`-${one}`) < this.events.indexOf(`+${other}`);
  }
}

test('all run, so many at a time, and are added up', async () => {
  const rig = new Rig();
  const jobs = ['a', 'b', 'c', 'd', 'e'].map((name) => rig.job(name));
  assert.deepEqual(await runJobs(jobs, { atOnce: 2 }), { passed: 5, failed: 0, failures: [] });
  assert.equal(rig.most, 2);
});

test('the longest begins first, with what waits for it', async () => {
  const rig = new Rig();
  const seconds = { short: 1, long: 9, first: 2, second: 8 };
  const jobs = [rig.job('short'), rig.job('long'), rig.job('second', { after: ['first'] }), rig.job('first')];
  await runJobs(jobs, { atOnce: 1, seconds: (name) => seconds[/** @type {'long'} */ (name)] });
  assert.deepEqual(
    rig.events.filter((event) => event.startsWith('+')),
    ['+first', '+long', '+second', '+short'],
  );
});

test('of a lane one runs at a time', async () => {
  const rig = new Rig();
  const jobs = ['a', 'b', 'c'].map((name) => rig.job(name, { lane: 'cargo' }));
  await runJobs([...jobs, rig.job('free')], { atOnce: 3 });
  assert.ok(rig.inOrder('a', 'b') && rig.inOrder('b', 'c'));
  assert.equal(rig.most, 2);
});

test('a job waits for those that it comes after, and for none that is not there', async () => {
  const rig = new Rig();
  const jobs = [
    rig.job('c', { after: ['a', 'b'] }),
    rig.job('b', { after: ['a'] }),
    rig.job('a'),
    rig.job('d', { after: ['absent'] }),
  ];
  await runJobs(jobs, { atOnce: 3 });
  assert.ok(rig.inOrder('a', 'b') && rig.inOrder('b', 'c'));
  assert.ok(!rig.inOrder('a', 'd'));
});

test('a job that breaks is a failure, and the others go on', async () => {
  const rig = new Rig();
  const broken = { name: 'broken', run: () => Promise.reject(new Error('no such program')) };
  const { passed, failed, failures } = await runJobs([broken, rig.job('good')], { atOnce: 2 });
  assert.deepEqual([passed, failed], [1, 1]);
  assert.match(failures[0]?.message ?? '', /no such program/);
});
