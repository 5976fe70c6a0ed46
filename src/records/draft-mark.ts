import type { ErrorRecord } from './schema.ts';

/** What `wayout records new` puts where somebody has to write. */
export const DRAFT_MARK = 'TODO:';

/** Whether a record still has marks where a card would show them: such a one answers nobody. */
export function isDraft(record: ErrorRecord): boolean {
  const { root_cause, category, workarounds, dead_ends } = record;
  const texts = [
    root_cause,
    category,
    ...workarounds.flatMap(({ action, how }) => [action, how]),
    ...dead_ends.flatMap(({ action, why_fails }) => [action, why_fails]),
  ];
  return texts.some((text) => text.startsWith(DRAFT_MARK));
}
