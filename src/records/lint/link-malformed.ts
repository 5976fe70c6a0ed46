import type { LintRule } from './lint-rule.ts';
import { sourcesOf } from './sources-of.ts';

/** A link that cannot work in form is a source that nobody looked at. */
export const linkMalformed: LintRule = {
  name: 'link-malformed',
  level: 'error',
  asks: 'Every link is https and names a public page: no placeholder, space, doubled slash, example or local host.',
  *check({ records }) {
    for (const record of records) {
      for (const { path, url } of sourcesOf(record)) {
        const fault = faultOf(url);
        if (fault === undefined) continue;
        yield { id: record.id, path, message: `"${url}" ${fault}; put the page's address there` };
      }
    }
  },
};

const RESERVED_HOST =
  /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost|local|internal)$/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;

function faultOf(link: string): string | undefined {
  // The fragment is the page's own affair: systemd's manual really has "#Process%20Exit%20Codes".
  if (/\s|%20/.test(link.replace(/#.*/, ''))) return 'holds a space';
  if (/[<>{}|^`]|\.\.\.|…|%3C|%7B/i.test(link)) return 'holds a placeholder';
  if (/[.,;:!)\]'"]$/.test(link) && !/\([^)]*\)$/.test(link)) return 'ends in punctuation';
  let url: URL;
  try {
    url = new URL(link);
  } catch {
    return 'is no address';
  }
  if (url.protocol !== 'https:') return `begins with ${url.protocol}//, not https://`;
  if (url.username !== '' || url.password !== '') return 'carries a login';
  if (RESERVED_HOST.test(url.hostname)) return 'names a host that is reserved or local';
  if (ADDRESS.test(url.hostname) || !url.hostname.includes('.')) return 'names no public host';
  if (url.pathname.includes('//')) return 'has a doubled slash';
  return undefined;
}
