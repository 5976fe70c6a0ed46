import type { ErrorRecord } from '../schema.ts';
import { clip } from './clip.ts';
import { codeStatements, looksLikeYaml } from './code-statements.ts';
import type { LintRule, Violation } from './lint-rule.ts';
import { parseCode } from './parse-code.ts';

/** Nobody should find out at 3 am that a quote is missing. */
export const codeDoesNotParse: LintRule = {
  name: 'code-does-not-parse',
  level: 'error',
  asks: 'Shell, JavaScript, TypeScript, Python, JSON and YAML in a `how` parse; `<placeholders>` and "..." are let through.',
  *check({ records }) {
    for (const record of records) {
      for (const [index, { how }] of record.workarounds.entries()) {
        yield* faultsOf(record, `workarounds[${index}].how`, how);
      }
    }
  },
};

function* faultsOf(record: ErrorRecord, path: string, how: string): Iterable<Violation> {
  const { id, domain } = record;
  if (looksLikeYaml(how)) {
    const fault = parseCode(how, 'yaml');
    if (fault !== undefined) yield { id, path, message: said('YAML', how, fault) };
    return;
  }
  // Lines of a statement that began before are its own, whatever they look like.
  let end = 0;
  for (const { languages, windows, line } of codeStatements(how, domain)) {
    if (line < end) continue;
    const length = windows.findIndex((text) =>
      languages.some((language) => parseCode(text, language) === undefined),
    );
    if (length >= 0) {
      end = line + length + 1;
      continue;
    }
    const [language = 'shell'] = languages;
    const fault = parseCode(windows[0] ?? '', language) ?? 'it never ends';
    yield { id, path, message: said(language, windows[0] ?? '', fault) };
  }
}

function said(language: string, code: string, fault: string): string {
  return `is no ${language} (${fault}): "${clip(code)}"; mend it, or write it as a # comment if it is prose`;
}
