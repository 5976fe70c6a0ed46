// npm run docs:records: writes docs/records.md from the schema and the lint's rules.
import { writeFileSync } from 'node:fs';
import { recordsDoc } from './records-doc.ts';

writeFileSync('docs/records.md', recordsDoc());
