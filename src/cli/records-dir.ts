import { join } from 'node:path';

/** The knowledge base that ships with Wayout, wherever the command is called from. */
export const SHIPPED_RECORDS = join(import.meta.dirname, '..', '..', 'records');
