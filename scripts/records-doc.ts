import { z } from 'zod';
import { lintRules } from '../src/records/lint/index.ts';
import { recordSchema } from '../src/records/schema.ts';

/** The part of JSON Schema that the record's schema turns into. */
interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly propertyNames?: Shape;
  readonly required?: readonly string[];
}

/** Objects inside the record that have a table of their own. */
const PARTS = ['versions', 'dead_ends', 'workarounds', 'dead_ends_zh', 'origin'] as const;

/** docs/records.md: what a record is made of and held to, from the schema and the lint's rules. */
export function recordsDoc(): string {
  const schema = z.toJSONSchema(recordSchema) as Shape;
  const fields = schema.properties ?? {};
  const edge = fields['transition_graph']?.properties?.['leads_to']?.items;
  return [
    HEAD,
    table(schema),
    ...PARTS.flatMap((name) => {
      const part = fields[name];
      const object = part?.items ?? part;
      return object === undefined ? [] : [`### \`${name}\`\n`, table(object)];
    }),
    '### An edge of `transition_graph`\n',
    ...(edge === undefined ? [] : [table(edge)]),
    RULES_HEAD,
    '| rule | level | what it asks |\n|---|---|---|',
    ...lintRules.map(({ name, level, asks }) => `| \`${name}\` | ${level} | ${cell(asks)} |`),
    `\n${TAIL}`,
  ].join('\n');
}

function table({ properties = {}, required = [] }: Shape): string {
  const rows = Object.entries(properties).map(([name, shape]) => {
    const must = required.includes(name) ? '' : 'optional. ';
    return `| \`${name}\` | ${cell(typeOf(shape))} | ${cell(must + (shape.description ?? ''))} |`;
  });
  return `${['| field | type | meaning |', '|---|---|---|', ...rows].join('\n')}\n`;
}

function typeOf(shape: Shape): string {
  if (shape.anyOf !== undefined) return shape.anyOf.map(typeOf).join(' or ');
  if (shape.enum !== undefined) return shape.enum.map((word) => `\`${word}\``).join(', ');
  if (shape.const !== undefined) return `\`${shape.const}\``;
  if (shape.items !== undefined) return `list of ${typeOf(shape.items)}`;
  if (shape.format === 'uri') return 'link';
  if (shape.format === 'date') return 'day';
  if (shape.propertyNames !== undefined) return `text by ${typeOf(shape.propertyNames)}`;
  if (shape.type === 'number' && shape.maximum === 1) return 'share, 0 to 1';
  if (shape.type === 'integer') return 'whole number';
  return TYPE_WORDS[shape.type ?? ''] ?? shape.type ?? '';
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  null: 'null',
  object: 'object',
};

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}

const HEAD = `<!-- Written by \`npm run docs:records\` from src/records/schema.ts and src/records/lint. Edit those. -->
# Records

A record is one known error: \`records/<domain>/<slug>.json\`, its id the path. Unknown keys are refused by name. The
reader is on call at 3 am and does what it says: each claim must be one that an expert would sign, with the
documentation open. What is not known is null or left out.

\`wayout records new\` drafts one from a pasted error, \`wayout records lint\` says what is wrong with it,
\`wayout records show <id>\` shows it as a page.

## Fields
`;

const RULES_HEAD = `## Rules
\`npm run lint:records\` holds every record against these. An error fails the check; a warning is for an editor to judge.
Imported records (those with an \`origin\`) are only held to the rules about regexes.
`;

const TAIL = `## How a regex is run
RE2 syntax, unanchored, case-sensitive unless \`(?i)\`. It sees one line of a paste at a time, after Slack's mark-up,
colours, fences and the prefixes of loggers and CI systems are gone; JSON log lines are opened first. A regex with \`\\n\`
in it sees windows of twelve lines. Each alternative needs a literal of six characters that only this error prints: an
error code, an exception's name with its colon, exact wording and quoting. Variable parts are \`[^"]+\`, \`\\S+\`, \`\\d+\`.

## Numbers
Priors are estimates by one method, so that they can be compared; people's votes then move them.

| a fix that | success_rate |
|---|---|
| removes the documented cause, and it shows at once | 0.9 |
| is right when its condition holds, but needs a diagnosis | 0.8 |
| depends on environment or other people | 0.7 |
| only mitigates | 0.55 |

| a dead end that | fail_rate |
|---|---|
| cannot work by its mechanism | 0.95 |
| hides the symptom, which comes back | 0.85 |
| helps only by luck | 0.7 |

Shift each by up to 0.05 for how often it is the case. \`fix_success_rate\`: 0.85 to 0.9 for a message with one cause, 0.75
with two or three, 0.6 to 0.7 where the environment decides. \`confidence\`: 0.9 where the error was reproduced and is
documented, 0.8 where it is documented, 0.7 where it has several causes. \`evidence_count\` counts distinct links,
\`last_confirmed\` is the day on which the error was last caused for real, and \`first_seen\` is null where unknown.

## Tiers
| tier | earned by | weight of the prior |
|---|---|---|
| \`ai_generated\` | nothing: a machine wrote it | 0.4 |
| \`imported\` | nothing here: its source says that somebody checked it | 0.4 |
| \`community_verified\` | reports of at least 3 people in 3 incidents on 2 days that bear its claims out | 0.7 |
| \`reproduced\` | a script under \`test/repro/\` that causes the error and shows a fix end it | 0.8 |
| \`human_reviewed\` | a named maintainer | 0.9 |

## The first record
\`grpc/connection-close-during-stream\` was given with the project. It is kept word for word as
\`test/fixtures/records/seed.json\`; what was wrong with it and what it says now is in
[adr/001](adr/001-mended-seed-record.md).
`;
