import { type PairVerdict, whichOfTwo } from '../learning/which-of-two.ts';
import { type ClosePair, closePair } from '../matching/close-pair.ts';
import type { Match, MatchResult } from '../matching/match-result.ts';
import { channelStanding, USUAL_BAR } from './channel-standing.ts';
import type { AppDeps } from './deps.ts';

/** What this workspace has taught about a paste. */
export interface Recall {
  /** Candidates without those that were called wrong for this very kind of paste; best first. */
  readonly matches: readonly Match[];
  /** The candidates that were called wrong. */
  readonly refused: readonly Match[];
  /** The first two, if they are close. */
  readonly pair: ClosePair | undefined;
  /** Which of the pair it is, if people have told. */
  readonly verdict: PairVerdict | undefined;
  /** How sure an unasked answer has to be here; null = nothing is to be said. */
  readonly bar: number | null;
}

/** Corrections of one kind of paste, or of one pair, that are read; the newest. */
const MAX_CORRECTIONS = 500;

/** Looks up what people taught about this paste, its two best records, and the channel. */
export async function recall(
  paste: { readonly team: string; readonly channel: string; readonly unasked: boolean },
  result: MatchResult,
  deps: Pick<AppDeps, 'store' | 'now'>,
): Promise<Recall> {
  const { team, channel } = paste;
  const standing = paste.unasked ? await channelStanding({ team, channel }, deps) : undefined;
  const wrong = await refusedFor({ team, fingerprint: result.report.fingerprint }, deps);
  const refused = result.matches.filter(({ record }) => wrong.has(record.id));
  const matches = without(refused, result.matches);
  const pair = closePair(matches);
  return {
    matches,
    refused,
    pair,
    verdict: pair && (await verdictOn(pair, { team, ...result.report }, deps)),
    bar: standing === undefined ? USUAL_BAR : standing.bar,
  };
}

/** The records that were called wrong for a kind of paste in this workspace. */
export async function refusedFor(
  paste: { readonly team: string; readonly fingerprint: string },
  deps: Pick<AppDeps, 'store'>,
): Promise<ReadonlySet<string>> {
  if (paste.fingerprint === '') return new Set();
  const { team, fingerprint } = paste;
  const said = await deps.store.corrections({ team, fingerprint, limit: MAX_CORRECTIONS });
  return new Set(said.filter(({ kind }) => kind === 'not_this').map(({ record }) => record));
}

/**
 * The other matches, given that it is none of the refused ones: what those had is shared out, as
 * long as the confidences exclude each other.
 */
function without(refused: readonly Match[], all: readonly Match[]): readonly Match[] {
  if (refused.length === 0) return all;
  const taken = refused.reduce((sum, { confidence }) => sum + confidence, 0);
  return all
    .filter((match) => !refused.includes(match))
    .map((match) =>
      taken + match.confidence < 1
        ? { ...match, confidence: match.confidence / (1 - taken) }
        : match,
    );
}

async function verdictOn(
  { first, second }: ClosePair,
  paste: { readonly team: string; readonly fingerprint: string },
  deps: Pick<AppDeps, 'store'>,
): Promise<PairVerdict | undefined> {
  const pair = [first.record.id, second.record.id] as const;
  const said = await deps.store.corrections({ team: paste.team, pair, limit: MAX_CORRECTIONS });
  return whichOfTwo(said, paste.fingerprint);
}
