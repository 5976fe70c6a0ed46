import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Rule {
  /** Files and folders of ours, beside its own, that the folder may import; a prefix of the path. */
  readonly ours: readonly string[];
  /** Packages; `node:*` = all of Node's own. */
  readonly packages: readonly string[];
  /** Packages of which only types may be imported. */
  readonly typesOf?: readonly string[];
}

/**
 * Who may import whom. The first entry that fits a file's place under src/ is its rule; a folder
 * that is not listed fails. Pure folders list no Node module: clock, disk and network come to them
 * as arguments.
 */
const RULES: readonly (readonly [place: string, rule: Rule])[] = [
  [
    'records/lint/',
    { ours: ['records/'], packages: ['@babel/parser', '@lezer/python', 'unbash', 'yaml'] },
  ],
  ['records/', { ours: [], packages: ['zod', 're2js', 'lru-cache'] }],
  ['redaction/', { ours: [], packages: [] }],
  ['matching/', { ours: ['records/'], packages: ['fuse.js', 're2js', 'lru-cache', 'minisearch'] }],
  ['learning/', { ours: [], packages: [] }],
  [
    'store/',
    {
      ours: ['learning/', 'records/', 'errors.ts', 'log.ts'],
      packages: ['node:*', 'kysely', 'pg', '@photostructure/sqlite', 'zod'],
    },
  ],
  [
    'app/',
    {
      ours: [
        'records/',
        'matching/',
        'learning/',
        'redaction/',
        'errors.ts',
        'log.ts',
        'store/store.ts',
      ],
      packages: ['fuse.js', 'lru-cache', 'zod'],
    },
  ],
  [
    'slack/cards/',
    {
      ours: [
        'app/',
        'records/',
        'slack/ids.ts',
        'slack/limits.ts',
        'slack/text.ts',
        'slack/messages.ts',
        'slack/message-catalogue.ts',
      ],
      packages: [],
      typesOf: ['@slack/types'],
    },
  ],
  ['slack/commands/', { ours: ['app/', 'slack/'], packages: ['@slack/bolt'] }],
  [
    'slack/listeners/',
    { ours: ['app/', 'slack/'], packages: ['@slack/bolt', 'zod'], typesOf: ['@slack/web-api'] },
  ],
  [
    'slack/',
    {
      ours: ['app/', 'redaction/', 'errors.ts', 'log.ts'],
      packages: [
        '@slack/bolt',
        '@slack/web-api',
        'lru-cache',
        'node:http',
        'picomatch',
        'prom-client',
        'yaml',
        'zod',
      ],
    },
  ],
  [
    'cli/',
    {
      ours: [
        'app/',
        'records/',
        'matching/',
        'learning/',
        'redaction/',
        'playground/',
        'store/open-store.ts',
        'store/record-files.ts',
        'store/store.ts',
        'store/verify-lines.ts',
        'store/write-record.ts',
        'config.ts',
        'errors.ts',
        'log.ts',
        'start-bot.ts',
        'pino-logger.ts',
      ],
      packages: ['node:*', 'commander', 'papaparse', 'wrap-ansi', 'zod'],
    },
  ],
  [
    'playground/',
    { ours: ['slack/limits.ts', 'config.ts', 'errors.ts'], packages: ['node:*', 'ws', 'zod'] },
  ],
  ['config.ts', { ours: ['errors.ts'], packages: ['node:path', 'dotenv', 'zod'] }],
  ['errors.ts', { ours: [], packages: [] }],
  ['log.ts', { ours: [], packages: [] }],
  ['pino-logger.ts', { ours: ['log.ts'], packages: ['pino'] }],
  ['start-bot.ts', { ours: [''], packages: ['node:*'] }],
  ['main.ts', { ours: ['start-bot.ts'], packages: [] }],
];

// import x from 'y', export * from 'y', import 'y', await import('y')
const IMPORT =
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('playground/page/'));

/** What a file may not import but does, in words. */
function violations(file: string, source: string): string[] {
  const entry = RULES.find(([place]) => file === place || file.startsWith(place));
  if (entry === undefined) return [`${file} lies in a folder without a rule`];
  const [place, rule] = entry;
  return [...source.matchAll(IMPORT)].flatMap(([statement, from, bare, dynamic]) => {
    const target = from ?? bare ?? dynamic ?? '';
    const isType = /^\s*(?:import|export) type\b/.test(statement);
    return allows(rule, { place, file, target, isType }) ? [] : [`${file} imports ${target}`];
  });
}

function allows(
  rule: Rule,
  the: {
    readonly place: string;
    readonly file: string;
    readonly target: string;
    readonly isType: boolean;
  },
): boolean {
  const { place, file, target, isType } = the;
  if (target.startsWith('.')) {
    const path = posix.join(dirname(file), target);
    if (path === 'main.ts') return false;
    return [...rule.ours, ...(place.endsWith('/') ? [place] : [])].some((prefix) =>
      path.startsWith(prefix),
    );
  }
  const known = (name: string) =>
    name === target ||
    (name === 'node:*' && target.startsWith('node:')) ||
    target.startsWith(`${name}/`);
  return rule.packages.some(known) || (isType && (rule.typesOf ?? []).some(known));
}

describe('who may import whom', () => {
  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  test.each(RULES.map(([place]) => place))('%s keeps to its rule', (place) => {
    const own = files.filter(
      (file) => RULES.find(([other]) => file === other || file.startsWith(other))?.[0] === place,
    );
    const found = own.flatMap((file) => violations(file, readFileSync(join('src', file), 'utf8')));
    expect(found).toEqual([]);
  });

  test('no folder is without a rule', () => {
    const listed = (file: string) =>
      RULES.some(([place]) => file === place || file.startsWith(place));
    expect(files.filter((file) => !listed(file))).toEqual([]);
  });

  test.each([
    ['matching/x.ts', "import type { Store } from '../store/store.ts';"],
    ['records/x.ts', "import { readFileSync } from 'node:fs';"],
    ['slack/cards/x.ts', "import { App } from '@slack/bolt';"],
    ['slack/cards/x.ts', "import { type KnownBlock } from '@slack/types';"],
    ['slack/listeners/x.ts', "import { rateRecord } from '../../learning/rate-record.ts';"],
    ['app/x.ts', "const { openStore } = await import('../store/open-store.ts');"],
    ['app/x.ts', "import {\n  openStore,\n} from '../store/open-store.ts';"],
    ['cli/x.ts', "import '../main.ts';"],
    ['elsewhere/x.ts', ''],
  ])('a planted violation in %s is found: %s', (file, source) => {
    expect(violations(file, source)).toHaveLength(1);
  });
});
