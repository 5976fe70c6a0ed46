import { Command, Option } from 'commander';
import { createRecordSearch } from '../app/record-search.ts';
import { SHIPPED_RECORDS } from '../config.ts';
import { AppError } from '../errors.ts';
import { loadCatalog } from '../store/record-files.ts';
import { renderRecord } from './render-record.ts';
import { terminalOf } from './terminal.ts';

const NEAR = 3;

/**
 * `wayout records show`: a record as a page to read; a former id leads to its record.
 * @throws AppError `usage` when there is no such record, with the nearest that there are
 */
export function showCommand(): Command {
  const command = new Command('show');
  return command
    .description('a record as a page to read')
    .argument('<id>', 'such as grpc/unavailable; a former id will do')
    .option('--records <dir>', 'the knowledge base', SHIPPED_RECORDS)
    .addOption(
      new Option('--lang <lang>', 'language of the page').choices(['en', 'zh']).default('en'),
    )
    .action(async (id: string, flags: { records: string; lang: 'en' | 'zh' }) => {
      const { catalog } = await loadCatalog(flags.records);
      const record = catalog.find(id.trim().toLowerCase());
      if (record === undefined) {
        const near = createRecordSearch(catalog).find(id.replaceAll('/', ' '), NEAR);
        const names = near.map((other) => other.id).join(', ');
        const hint = near.length > 0 ? `Did you mean ${names}?` : 'Ids look like grpc/unavailable.';
        throw new AppError('usage', `there is no record "${id}"`, hint);
      }
      const look = { terminal: terminalOf(process.stdout), language: flags.lang };
      command.configureOutput().writeOut?.(`${renderRecord(record, catalog, look)}\n`);
    });
}
