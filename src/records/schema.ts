import { z } from 'zod';

const text = z.string().trim().min(1);
const share = z.number().min(0).max(1);
const date = z.iso.date();
const itemId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case words joined by "-"');

/** An id such as `grpc/connection-close-during-stream`; the file lives at `records/<id>.json`. */
export const recordIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/, 'expected "domain/slug" in lower case');

const sources = z.array(z.url()).describe('Where the claim can be checked: documentation, source.');

const versionSchema = z.strictObject({
  version: text.describe('Product and version, e.g. "gRPC v1.62.0".'),
  introduced: text.nullable(),
  deprecated: text.nullable(),
  removed: text.nullable(),
  behavior_change: text.nullable().describe('What this version does differently.'),
  status: z.enum(['active', 'deprecated', 'removed', 'fixed']),
});

const deadEndSchema = z.strictObject({
  id: itemId.optional().describe('Stable name; without it the place in the list is the name.'),
  action: text.describe('What people try.'),
  why_fails: text,
  fail_rate: share.describe('Estimated share of tries that do not help.'),
  condition: z.string().describe('When it does apply; empty = always a dead end.'),
  sources,
});

const workaroundSchema = z.strictObject({
  id: itemId.optional().describe('Stable name; without it the place in the list is the name.'),
  action: text.describe('What to do, in one sentence.'),
  success_rate: share.describe('Estimated share of tries that help.'),
  how: text.describe('The commands or code to run. Not the action again.'),
  condition: z.string().describe('When it applies; empty = always.'),
  sources,
});

const transitionSchema = z.strictObject({
  id: recordIdSchema,
  probability: share.nullable().optional(),
  note: text.optional().describe('What tells the two apart, or what to look for.'),
});

const originSchema = z
  .strictObject({
    format: z.literal('errorcanon'),
    id: text.describe('What it is called where it comes from.'),
    url: z.url().nullable(),
    review_status: text.nullable().describe('What the source says of its own checking.'),
  })
  .describe('Where an imported record comes from. Such a record never goes before one of ours.');

/**
 * One known error. The only definition of a record's shape: types, checks and docs/records.md
 * follow from it. Unknown keys are refused by name, so a typo never silently drops knowledge.
 */
export const recordSchema = z.strictObject({
  id: recordIdSchema,
  signature: text.describe('The line as the tool really prints it.'),
  signature_zh: text.nullable(),
  regex: text.describe('RE2 syntax; must match the signature and every example.'),
  domain: text,
  category: text,
  subcategory: text.nullable(),
  root_cause: text,
  root_cause_type: text,
  root_cause_zh: text.nullable(),
  versions: z.array(versionSchema),
  os_specific: z.partialRecord(z.enum(['linux', 'macos', 'windows']), text),
  dead_ends: z.array(deadEndSchema),
  dead_ends_zh: z
    .array(z.strictObject({ action: text, why_fails: text }))
    .optional()
    .describe('Chinese for dead_ends, in the same order.'),
  workarounds: z.array(workaroundSchema),
  workarounds_zh: z.array(text).describe('Chinese for the actions of workarounds, in order.'),
  transition_graph: z.strictObject({
    leads_to: z.array(transitionSchema),
    preceded_by: z.array(transitionSchema),
    frequently_confused_with: z.array(transitionSchema),
  }),
  official_doc_url: z.url().nullable(),
  official_doc_section: text.nullable(),
  error_code: text.nullable(),
  verification_tier: z
    .enum(['ai_generated', 'imported', 'community_verified', 'reproduced', 'human_reviewed'])
    .describe(
      'How far the claims were checked; `imported` = somebody else says so, we did not look.',
    ),
  confidence: share,
  fix_success_rate: share,
  resolvable: z.enum(['true', 'partial', 'false']),
  first_seen: date.nullable(),
  last_confirmed: date
    .nullable()
    .describe('Day on which the error was last caused for real; null = never by us.'),
  last_updated: date,
  evidence_count: z.int().min(0),
  tags: z.array(text),
  locale: z.enum(['en', 'zh']),
  aliases: z.array(recordIdSchema).describe('Former ids; `/explain show` redirects them.'),
  examples: z
    .array(text)
    .optional()
    .describe('One to four short real outputs, one per client or version.'),
  origin: originSchema.optional(),
});

/** A parsed record. See {@link recordSchema} for what each field means. */
export type ErrorRecord = z.infer<typeof recordSchema>;
