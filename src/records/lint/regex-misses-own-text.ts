import { clip } from './clip.ts';
import type { LintRule } from './lint-rule.ts';

/** A record that does not find its own examples finds nobody's paste either. */
export const regexMissesOwnText: LintRule = {
  name: 'regex-misses-own-text',
  level: 'error',
  asks: 'The regex matches the signature and every example, read as the matcher reads a paste.',
  *check({ records, reading }) {
    for (const { id, signature, examples = [] } of records) {
      const texts = [['signature', signature] as const].concat(
        examples.map((example, index) => [`examples[${index}]`, example] as never),
      );
      for (const [path, text] of texts) {
        if (reading.matching(text).has(id)) continue;
        const message = `the regex does not match "${clip(text)}"; widen the regex, or correct the text if no tool prints it so`;
        yield { id, path, message };
      }
    }
  },
};
