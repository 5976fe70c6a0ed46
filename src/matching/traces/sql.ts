import type { Line } from '../read-lines.ts';
import { readFrames } from './read-frames.ts';
import type { Trace, TraceParser } from './trace.ts';
import { wrappedChain } from './wrapped-chain.ts';

/** Servers name themselves early in a line. */
const MAX_HEAD_CHARS = 600;

const SPECIFIC: readonly RegExp[] = [
  // ERROR:  relation "x" does not exist | psql:load.sql:12: ERROR:  y | 错误:  关系 "x" 不存在
  /^(?:psql:[^:]{1,200}:\d{1,7}: )?(?:(?:ERROR|FATAL|PANIC): {2}|(?:错误|致命错误)[:：] {1,2})\S/,
  // psql: error: connection to server at "db" (10.0.0.5), port 5432 failed: Connection refused
  /^(?:psql|pg_dump|pg_restore|createdb|pg_isready|vacuumdb): (?:error|fatal|错误)[:：] /,
  // ERROR 1062 (23000) at line 1: Duplicate entry | save entry: Error 1146: Table 'x' doesn't exist
  /(?:^|: )(?:ERROR|Error) \d{4}(?: \([0-9A-Z]{5}\))?(?: at line \d{1,7})?(?: in file: '[^']{1,200}')?: /,
  // SQLSTATE[HY000] [2002] Connection refused | (SQLSTATE 42P01)
  /\bSQLSTATE\[[0-9A-Z]{5}\]|\(SQLSTATE [0-9A-Z]{5}\)/,
  // lib/pq: "save entry: pq: relation "x" does not exist" | ORA-12541: TNS:no listener
  /(?:^|: )pq: \S|\bORA-\d{5}: /,
  // sqlite3's shell: Parse error near line 1: no such table: x | Error: in prepare, database is locked (5)
  /^(?:Parse|Runtime) error near line \d{1,7}: |^Error: (?:near line \d{1,7}: |in prepare, |stepping, |unable to open database )/,
  // Msg 208, Level 16, State 1, Server db, Line 1
  /^Msg \d{1,6}, Level \d{1,2}, State \d{1,3}/,
  // mysqldump: Got error: 1045: Access denied
  /^(?:mysqldump|mysqladmin|mysqlimport): (?:Got error: \d{4}|connect to server at )/,
];
// 2026-11-24 12:05:42.123 UTC [8412] shop@shop ERROR:  deadlock detected
const SERVER_LOG = /\] (?:\S{1,80} )?(?:ERROR|FATAL|PANIC): {2}\S/;

// psql:load.sql:12: ERROR:  x
const FRAMES = [/^psql:(?<file>[^:]{1,200}):(?<line>\d{1,7}): /];

/** Database servers, their shells, and the messages that drivers pass on without a trace. */
export const sql: TraceParser = {
  language: 'sql',
  parse(lines): Trace | undefined {
    if (!lines.some(isSpecific)) return undefined;
    return {
      language: 'sql',
      chain: wrappedChain(lines, isSpecific, () => false),
      frames: readFrames(lines, FRAMES),
    };
  },
};

function isSpecific(line: Line): boolean {
  const text = line.text.slice(0, MAX_HEAD_CHARS);
  const logged = SERVER_LOG.test(line.full.slice(0, MAX_HEAD_CHARS));
  return logged || SPECIFIC.some((pattern) => pattern.test(text));
}
