import type { Context } from '@slack/bolt';
import type { z } from 'zod';
import type { ItemOutcome } from '../../app/card-view.ts';
import { type ButtonValue, decodeOutcome, decodeValue, VOTE_OF_ACTION } from '../ids.ts';
import { actionSchema } from '../payloads.ts';
import { teamOf } from './team-of.ts';

/** One press on one of our cards, as far as it matters. */
export interface CardPress {
  readonly team: string;
  readonly user: string;
  readonly userTeam: string;
  readonly channel: string;
  /** The pressed message; undefined when Slack does not say. */
  readonly ts: string | undefined;
  /** True on a card that only this person sees. */
  readonly isPrivate: boolean;
  readonly value: ButtonValue;
  /** What a vote button says; undefined on other buttons. */
  readonly outcome: ItemOutcome | undefined;
  /** The same for a press that is delivered twice; undefined when nothing tells two apart. */
  readonly pressId: string | undefined;
}

/** Reads a press; undefined when it is none of ours, or of a card older than we can read. */
export function readPress(body: unknown, context: Context): CardPress | undefined {
  const parsed = actionSchema.safeParse(body);
  const action = parsed.data?.actions[0];
  if (!parsed.success || action === undefined) return undefined;
  const { user, channel, container, message } = parsed.data;
  const given = action.selected_option?.value ?? action.value ?? '';
  const chosen = decodeOutcome(given);
  const value = chosen?.value ?? decodeValue(given);
  if (value === undefined) return undefined;
  const team = teamOf(context);
  return {
    team,
    user: user.id,
    userTeam: user.team_id ?? team,
    channel: channel?.id ?? container?.channel_id ?? '',
    ts: message?.ts ?? container?.message_ts,
    isPrivate: container?.is_ephemeral ?? message === undefined,
    value,
    outcome: chosen?.outcome ?? VOTE_OF_ACTION.get(action.action_id),
    pressId: pressIdOf(parsed.data),
  };
}

/** Time and trigger of a press belong to it alone; a second delivery of it repeats both. */
function pressIdOf(press: z.infer<typeof actionSchema>): string | undefined {
  const [action] = press.actions;
  const marks = [action?.action_ts, press.trigger_id].filter((mark) => mark !== undefined);
  if (marks.length === 0) return undefined;
  return [...marks, press.user.id, action?.action_id].join(':');
}
