// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marked } from 'marked';

/**
 * Links of a document to what is not in the repository.
 *
 * @param {string} root of the repository
 * @param {string} file relative to it
 * @returns {string[]} one line for each
 */
export function deadLinks(root, file) {
  return linksOf(readFileSync(join(root, file), 'utf8'))
    .filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(root, file, link))
    .map((link) => `${file}: ${link} leads nowhere`);
}

/** @param {string} markdown @returns {string[]} */
function linksOf(markdown) {
  /** @type {string[]} */
  const links = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'link' || token.type === 'image') links.push(token.href);
    if (token.type === 'html')
      links.push(...[...token.text.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, to]) => to));
  });
  return links;
}

/** @param {string} root @param {string} file @param {string} link */
function leadsSomewhere(root, file, link) {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? join(root, file) : join(root, dirname(file), decodeURI(path));
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).includes(decodeURI(anchor));
}

/** As GitHub makes them of headings. @param {string} markdown @returns {string[]} */
function anchorsOf(markdown) {
  return marked
    .lexer(markdown)
    .flatMap((token) => (token.type === 'heading' ? [token.text.toLowerCase()] : []))
    .map((text) => text.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-'));
}
