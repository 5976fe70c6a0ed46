import type { Context } from '@slack/bolt';

/** The workspace that a delivery belongs to; votes and sightings are kept apart by it. */
export function teamOf(context: Context): string {
  return context.teamId ?? context.enterpriseId ?? 'workspace';
}
