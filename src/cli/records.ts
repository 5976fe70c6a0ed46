import { Command } from 'commander';
import { SHIPPED_RECORDS } from '../config.ts';
import { loadCatalog } from '../store/record-files.ts';
import { exportCommand } from './records-export.ts';
import { importCommand } from './records-import.ts';
import { lintCommand } from './records-lint.ts';
import { newCommand } from './records-new.ts';
import { showCommand } from './records-show.ts';
import { terminalOf } from './terminal.ts';

/** `wayout records`: what can be done with the knowledge base. */
export function recordsCommand(): Command {
  return new Command('records')
    .description('look after the knowledge base')
    .addCommand(showCommand())
    .addCommand(newCommand())
    .addCommand(validateCommand())
    .addCommand(lintCommand())
    .addCommand(importCommand())
    .addCommand(exportCommand());
}

/** `wayout records validate`: exit 0 when every record is served as it is, 1 otherwise. */
function validateCommand(): Command {
  return new Command('validate')
    .description('check every record file against the schema and against each other')
    .argument('[dir]', 'folder of <domain>/<slug>.json files', SHIPPED_RECORDS)
    .action(async (dir: string) => {
      const { catalog, problems } = await loadCatalog(dir);
      const { paint } = terminalOf(process.stdout);
      for (const { file, path, message } of problems) {
        const place = path === '' ? file : `${file}: ${path}`;
        process.stdout.write(`${paint('red', place)}: ${message}\n`);
      }
      const domains = new Set(catalog.records.map((record) => record.domain)).size;
      const count = problems.length === 0 ? 'no problems' : `${problems.length} problems`;
      process.stdout.write(`${catalog.records.length} records in ${domains} domains, ${count}\n`);
      process.exitCode = problems.length === 0 ? 0 : 1;
    });
}
