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
  why_fails: text.describe('The mechanism.'),
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
  id: recordIdSchema.describe(
    '`domain/slug`; the file is `records/<id>.json`. Never used again for another error.',
  ),
  signature: text.describe('The line as the tool really prints it.'),
  signature_zh: text
    .nullable()
    .describe('The signature as one would say it in Chinese, its literal part kept.'),
  regex: text.describe('RE2 syntax; must match the signature and every example.'),
  domain: text.describe('First part of the id: the tool or field, such as `grpc`.'),
  category: text.describe(
    'Such as network_error, auth_error, build_error, runtime_error, config_error.',
  ),
  subcategory: text.nullable(),
  root_cause: text.describe('One to three sentences that name the mechanism.'),
  root_cause_type: text.describe('See the rule `cause-type-unknown`.'),
  root_cause_zh: text.nullable(),
  versions: z
    .array(versionSchema)
    .describe('Only where behaviour or wording differs; compared with the version in a paste.'),
  os_specific: z
    .partialRecord(z.enum(['linux', 'macos', 'windows']), text)
    .describe('Advice for one operating system; it comes first when the paste names that one.'),
  dead_ends: z.array(deadEndSchema).describe('What people really try and why it fails.'),
  dead_ends_zh: z
    .array(z.strictObject({ action: text, why_fails: text }))
    .optional()
    .describe('Chinese for dead_ends, in the same order.'),
  workarounds: z.array(workaroundSchema).describe('Fixes, the likeliest first.'),
  workarounds_zh: z.array(text).describe('Chinese for the actions of workarounds, in order.'),
  transition_graph: z
    .strictObject({
      leads_to: z.array(transitionSchema),
      preceded_by: z.array(transitionSchema),
      frequently_confused_with: z.array(transitionSchema),
    })
    .describe('Other records that come after, come before, or fit the same line.'),
  official_doc_url: z.url().nullable(),
  official_doc_section: text.nullable().describe('Its chapter, as the page calls it.'),
  error_code: text.nullable().describe('The machine code, such as ECONNREFUSED, 42P01 or TS2307.'),
  verification_tier: z
    .enum(['ai_generated', 'imported', 'community_verified', 'reproduced', 'human_reviewed'])
    .describe(
      'How far the claims were checked; `imported` = somebody else says so, we did not look.',
    ),
  confidence: share.describe(
    'How sure the cause is: 0.9 reproduced, 0.8 documented, 0.7 one of several.',
  ),
  fix_success_rate: share.describe('Estimated share of cases that some fix ends.'),
  resolvable: z.enum(['true', 'partial', 'false']),
  first_seen: date.nullable().describe('null where unknown.'),
  last_confirmed: date
    .nullable()
    .describe('Day on which the error was last caused for real; null = never by us.'),
  last_updated: date,
  evidence_count: z.int().min(0).describe('Number of distinct links of the record.'),
  tags: z.array(text).describe('Tools and clients, two to five.'),
  locale: z.enum(['en', 'zh']).describe('Language of the texts without _zh.'),
  aliases: z.array(recordIdSchema).describe('Former ids; `/explain show` redirects them.'),
  examples: z
    .array(text)
    .optional()
    .describe('One to four short real outputs, one per client or version.'),
  origin: originSchema.optional(),
});

/** A parsed record. See {@link recordSchema} for what each field means. */
export type ErrorRecord = z.infer<typeof recordSchema>;
