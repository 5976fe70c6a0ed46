import type { LintRule } from './lint-rule.ts';

/** A claim at 3 am is worth what can be looked up behind it. */
export const sourcesMissing: LintRule = {
  name: 'sources-missing',
  level: 'warning',
  asks: 'Every fix names at least one source, and the record its official documentation.',
  *check({ records }) {
    for (const { id, workarounds, official_doc_url } of records) {
      for (const [index, fix] of workarounds.entries()) {
        if (fix.sources.length > 0) continue;
        const path = `workarounds[${index}].sources`;
        yield {
          id,
          path,
          message: `is empty; add the page or source file that ${FIX} can be checked in`,
        };
      }
      if (official_doc_url === null) {
        const message = "is null; name the tool's page on this error, or the nearest chapter";
        yield { id, path: 'official_doc_url', message };
      }
    }
  },
};

const FIX = 'this fix';
