// @ts-check
/** Runs many jobs side by side, so that no processor waits for the last one. */

/** @typedef {import('../suites/recap.mjs').Failure} Failure */
/** @typedef {{ passed: number, failed: number, failures: Failure[] }} Outcome */
/**
 * @typedef {{ name: string, lane?: string, after?: string[], run: () => Promise<Outcome> }} Job Of each `lane` one runs at a
 *   time, since they wait for the same lock; a job begins when those are done that it comes `after`.
 */
/**
 * @typedef {{ atOnce: number, seconds?: (name: string) => number }} Plan `seconds` is how long a job takes.
 */

const HEARTBEAT_MS = 30_000;

/**
 * Runs all, those that keep others waiting longest first.
 *
 * @param {Job[]} jobs
 * @param {Plan} plan
 * @returns {Promise<Outcome>} of all together
 */
export async function runJobs(jobs, { atOnce, seconds = () => 1 }) {
  const pool = new Pool(jobs, seconds);
  const timer = setInterval(() => console.log(`… ${pool.runningNames().join(', ')}`), HEARTBEAT_MS);
  try {
    while (!pool.isDone()) {
      for (let next = pool.next(atOnce); next; next = pool.next(atOnce)) pool.start(next);
      await pool.oneEnds();
    }
  } finally {
    clearInterval(timer);
  }
  return pool.total;
}

class Pool {
  /** @type {Outcome} */
  total = { passed: 0, failed: 0, failures: [] };
  /** @type {Job[]} */
  #waiting;
  /** @type {Map<Job, Promise<void>>} */
  #running = new Map();

  /** @param {Job[]} jobs @param {(name: string) => number} seconds */
  constructor(jobs, seconds) {
    const length = (/** @type {Job} */ { name }) => seconds(name) + behind(jobs, name, seconds);
    this.#waiting = [...jobs].sort((one, other) => length(other) - length(one));
  }

  isDone() {
    return this.#waiting.length === 0 && this.#running.size === 0;
  }

  runningNames() {
    return [...this.#running.keys()].map(({ name }) => name);
  }

  /** The job that is to begin now, if one may. @param {number} atOnce */
  next(atOnce) {
    return this.#running.size < atOnce ? this.#waiting.find((job) => this.#mayBegin(job)) : undefined;
  }

  /** @param {Job} job */
  #mayBegin({ lane, after = [] }) {
    const running = [...this.#running.keys()];
    const unfinished = [...this.#waiting, ...running];
    return (
      !(lane && running.some((other) => other.lane === lane)) &&
      !unfinished.some(({ name }) => after.includes(name))
    );
  }

  /** @param {Job} job */
  start(job) {
    this.#waiting.splice(this.#waiting.indexOf(job), 1);
    this.#running.set(job, this.#play(job));
  }

  /** @param {Job} job */
  async #play(job) {
    const outcome = await job.run().catch((error) => brokenBy(job, error));
    this.total.passed += outcome.passed;
    this.total.failed += outcome.failed;
    this.total.failures.push(...outcome.failures);
    this.#running.delete(job);
  }

  oneEnds() {
    return Promise.race(this.#running.values());
  }
}

/** How long those take that wait for a job. @param {Job[]} jobs @param {string} name @param {(name: string) => number} seconds @returns {number} */
function behind(jobs, name, seconds) {
  const waiting = jobs.filter(({ after }) => after?.includes(name));
  return Math.max(0, ...waiting.map((job) => seconds(job.name) + behind(jobs, job.name, seconds)));
}

/** @param {Job} job @param {Error} error @returns {Outcome} */
function brokenBy({ name }, error) {
  return { passed: 0, failed: 1, failures: [{ name, message: String(error.stack ?? error) }] };
}
