// @ts-check
import { eventually } from '../wait.mjs';

/** @typedef {{ check: string, code: string, level: 'ok' | 'warning' | 'error' | 'unknown', seen: string, todo: string }} Finding */
/** @typedef {{ at: number, findings: Finding[], report: string }} Diagnosis */
/** @typedef {import('../phone.mjs').Phone} Phone */

/** What the app's `diagnose()` says. @param {Phone} phone @param {string} [language] @returns {Promise<Diagnosis>} */
export async function diagnose(phone, language = 'en') {
  const { code, desc, data } = await phone.js('plugin', 'diagnose', { language });
  if (code !== 0) {
    throw new Error(`diagnose: ${code} ${desc}`);
  }
  return data;
}

/** The same once its first error is this one, or none at all; what it says at last if that never comes. @param {Phone} phone @param {string} [code] */
export function diagnoseUntil(phone, code) {
  return eventually(
    () => diagnose(phone),
    (diagnosis) => errorsIn(diagnosis)[0]?.code === code,
    LONGEST_WAIT_S,
  );
}

/** @param {Diagnosis} diagnosis */
export function errorsIn({ findings }) {
  return findings.filter(({ level }) => level === 'error');
}

/** Beyond the time that a report may take without an answer. */
const LONGEST_WAIT_S = 20;
