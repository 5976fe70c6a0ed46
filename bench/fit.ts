// npm run fit: fits the matcher's weights on the tuning part and writes src/matching/weights.ts.
import { writeFileSync } from 'node:fs';
import { loadCatalog } from '../src/store/record-files.ts';
import { choiceSets } from './choice-sets.ts';
import { fitWeights, TERM_NAMES } from './fit-weights.ts';
import { readLabelledSet } from './labelled-set.ts';

const { catalog } = await loadCatalog('records');
const sets = choiceSets(catalog, readLabelledSet('test/fixtures'), 'tune');
const weights = fitWeights(sets);
const rows = TERM_NAMES.map((name) => `  ${name}: ${Number(weights[name].toFixed(2))},`);
writeFileSync(
  'src/matching/weights.ts',
  `import type { TermName } from './terms.ts';

/** Fitted by \`npm run fit\` on the tuning part of the labelled set; not to be edited by hand. */
export const WEIGHTS: Readonly<Record<TermName, number>> = {
${rows.join('\n')}
};
`,
);
console.log(`${sets.length} observations\n${rows.join('\n')}`);
