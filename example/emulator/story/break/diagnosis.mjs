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

/** The same once it is as hoped; what it says at last if it never is. @param {Phone} phone @param {(diagnosis: Diagnosis) => boolean} hoped */
export function diagnoseUntil(phone, hoped) {
  return eventually(() => diagnose(phone), hoped);
}

/** @param {Diagnosis} diagnosis @param {string} code @returns {boolean} whether this is its first error */
export function beginsWith(diagnosis, code) {
  return errorsIn(diagnosis)[0]?.code === code;
}

/** @param {Diagnosis} diagnosis */
export function errorsIn({ findings }) {
  return findings.filter(({ level }) => level === 'error');
}
