// @ts-check
/** The release workflow against what it calls. */
import { parse } from 'yaml';

/** @typedef {{ uses?: string, run?: string, env?: Record<string, string> }} Step */
/** @typedef {{ needs?: string | string[], permissions?: Record<string, string>, steps: Step[] }} Job */

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** npm's own commands. */
const OF_NPM = ['install', 'pack', 'publish'];

/**
 * @param {string} text of the workflow
 * @param {{ scripts: Record<string, string> }} manifest package.json
 * @returns {string[]} what is wrong
 */
export function workflowFaults(text, { scripts }) {
  /** @type {{ permissions?: object, jobs: Record<string, Job> }} */
  const workflow = parse(text);
  const names = Object.keys(workflow.jobs);
  return [
    ...(workflow.permissions ? [] : ['it does not limit what its jobs may do']),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) =>
      [
        ...needsFaults([job.needs ?? []].flat(), names),
        ...job.steps.flatMap((step) => stepFaults(step, scripts)),
        ...publishFaults(job),
      ].map((fault) => `${name}: ${fault}`),
    ),
  ];
}

/** @param {string[]} needs @param {string[]} names */
function needsFaults(needs, names) {
  return needs.filter((name) => !names.includes(name)).map((name) => `it waits for ${name}, which is no job`);
}

/** @param {Step} step @param {Record<string, string>} scripts */
function stepFaults({ uses, run = '' }, scripts) {
  const called = [...run.matchAll(/\bnpm run (?:--?\S+ )*([\w:-]+)/g)].map(([, name = '']) => name);
  const others = [...run.matchAll(/\bnpm (?!run\b)([\w-]+)/g)].map(([, name = '']) => name);
  return [
    ...(uses && !PINNED.test(uses) ? [`${uses} is not pinned to a commit`] : []),
    ...called.filter((name) => !scripts[name]).map((name) => `package.json has no script ${name}`),
    ...others.filter((name) => !OF_NPM.includes(name)).map((name) => `npm ${name} is not expected here`),
  ];
}

/** Provenance needs the identity of the job. @param {Job} job */
function publishFaults({ permissions, steps }) {
  const publish = steps.find(({ run }) => run?.includes('npm publish'))?.run ?? '--provenance';
  const mayIdentify = permissions?.['id-token'] === 'write';
  return [
    ...(publish.includes('--provenance') ? [] : ['it publishes without provenance']),
    ...(steps.some(({ run }) => run?.includes('npm publish')) === mayIdentify
      ? []
      : ['the job that publishes, and no other, needs id-token: write']),
  ];
}
