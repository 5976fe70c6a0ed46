import type { MatchResult } from '../matching/match-result.ts';
import type { Report } from '../matching/report.ts';
import type { ErrorRecord } from '../records/schema.ts';
import { redactSecrets } from '../redaction/redact.ts';
import type { Sighting } from '../store/store.ts';
import { calledWrongBy } from './called-wrong-by.ts';
import type { CardView } from './card-view.ts';
import type { AppDeps } from './deps.ts';
import { type Judgement, judgePaste, mightSpeak } from './judge-paste.ts';
import type { QuestionView } from './question-view.ts';
import { type Recall, recall } from './recall.ts';
import { sightingOf } from './sighting-of.ts';
import { viewCard } from './view-card.ts';
import { viewQuestion } from './view-question.ts';

/** A text to explain, and where it came from. */
export interface Paste {
  readonly team: string;
  readonly channel: string;
  /** Null for an alert of a bot. */
  readonly user: string | null;
  /** Untrusted, any length; mark-up of the chat allowed. */
  readonly text: string;
  /** The unit in which people vote once; null = this call is an incident of its own. */
  readonly incident: string | null;
  /** Message and purpose, so that retries and twins are answered once; null = nothing to share. */
  readonly claim: string | null;
  /** True when nobody asked: then only a sure match is worth a word. */
  readonly unasked: boolean;
}

export type Explanation =
  | { readonly kind: 'known'; readonly view: CardView }
  /** Two records are so close that it has to be asked which of them it is. */
  | { readonly kind: 'question'; readonly view: QuestionView }
  | {
      /** `unsure`: candidates, none good enough to be a card. `unknown`: only the nearest words. */
      readonly kind: 'unsure' | 'unknown';
      readonly sighting: Sighting;
      readonly nearest: readonly ErrorRecord[];
      /** Candidates left out because they were called wrong for this very kind of paste. */
      readonly refused: readonly ErrorRecord[];
      /** False when the text does not look like an error at all. */
      readonly isError: boolean;
    }
  /** The same record, or the same question, had its card in this channel a short while ago. */
  | {
      readonly kind: 'seen_before';
      readonly first: Sighting;
      /** The record; the two of a question. */
      readonly records: readonly ErrorRecord[];
      /** Whether it was in this very incident, where its card stands. */
      readonly sameIncident: boolean;
    }
  | { readonly kind: 'silent' }
  /** Another delivery of this message has been answered. */
  | { readonly kind: 'repeated' };

/** Candidates and nearest records that an answer names. */
const MAX_NEAREST = 3;
/** For this long a record gets no second card in the same channel. */
const QUIET_PERIOD_MS = 30 * 60_000;
/** Of a longer text the first and last halves are read; the error is at one of its ends. */
const MAX_PASTE_CHARS = 200_000;

/**
 * Answers one pasted error and remembers that it was seen.
 *
 * Credentials are taken out before anything reads the text; what is kept (telling line, evidence)
 * has lost addresses as well. An unasked paste that no record surely explains leaves no trace.
 * What people taught about such pastes decides with: see `recall` and `judgePaste`.
 */
export async function explainPaste(paste: Paste, deps: AppDeps): Promise<Explanation> {
  const text = redactSecrets(bounded(paste.text));
  const result = deps.matcher.match(text);
  if (paste.unasked && !mightSpeak(result)) return { kind: 'silent' };
  const recalled = await recall(paste, result, deps);
  const judgement = judgePaste(text, result, recalled, deps);
  if (paste.unasked && !judgement.sure) return { kind: 'silent' };
  const nearest = nearestOf(judgement, { result, recalled }, deps);
  const read = { paste, report: result.report, matches: recalled.matches };
  const sighting = sightingOf(judgement, { ...read, nearest }, deps);
  if (paste.unasked) {
    const first = await seenBefore(sighting, deps);
    if (first !== undefined) return repeatOf({ first, sighting, paste }, deps);
  }
  if (!(await deps.store.addSighting(sighting, claimOf(paste, sighting)))) {
    return { kind: 'repeated' };
  }
  return answerOf(sighting, { judgement, recalled, nearest, report: result.report }, deps);
}

async function answerOf(
  sighting: Sighting,
  from: {
    readonly judgement: Judgement;
    readonly recalled: Recall;
    readonly nearest: readonly ErrorRecord[];
    readonly report: Report;
  },
  deps: AppDeps,
): Promise<Explanation> {
  const { judgement, recalled, nearest, report } = from;
  const of = { team: sighting.team, sighting: sighting.id };
  if (judgement.kind === 'record') {
    const view = await viewCard(of, deps);
    if (view !== undefined) return { kind: 'known', view };
  }
  if (judgement.kind === 'question') {
    const view = await viewQuestion(of, deps);
    if (view !== undefined) return { kind: 'question', view };
  }
  const refused = recalled.refused.map(({ record }) => record);
  // What was once taken for a known error is one, whatever its shape.
  const isError = report.isError || refused.length > 0;
  const kind = isError && recalled.matches.length > 0 ? 'unsure' : 'unknown';
  return { kind, sighting, nearest, refused, isError };
}

function claimOf(paste: Paste, sighting: Sighting): string {
  return paste.claim ?? `call:${sighting.id}`;
}

function bounded(text: string): string {
  if (text.length <= MAX_PASTE_CHARS) return text;
  const half = MAX_PASTE_CHARS / 2;
  return `${text.slice(0, half)}\n${text.slice(-half)}`;
}

function nearestOf(
  judgement: Judgement,
  from: { readonly result: MatchResult; readonly recalled: Recall },
  deps: Pick<AppDeps, 'search'>,
): readonly ErrorRecord[] {
  const { result, recalled } = from;
  if (judgement.sure || judgement.kind === 'question') return [];
  const record = judgement.kind === 'record' ? judgement.record : undefined;
  const candidates = recalled.matches
    .map((match) => match.record)
    .filter((other) => other !== record);
  const line = result.report.tellingLines[0]?.text ?? result.report.lines[0] ?? '';
  const byWords =
    candidates.length < MAX_NEAREST && record === undefined
      ? deps.search.nearest(line, 2 * MAX_NEAREST)
      : [];
  const refused = recalled.refused.map((match) => match.record);
  return [...new Set([...candidates, ...byWords])]
    .filter((other) => !refused.includes(other))
    .slice(0, MAX_NEAREST);
}

/** The same record, or the same question, with a card that stands in this channel. */
async function seenBefore(sighting: Sighting, deps: AppDeps): Promise<Sighting | undefined> {
  const since = new Date(sighting.at.getTime() - QUIET_PERIOD_MS);
  const { team, channel, record, asks } = sighting;
  const of = { team, channel, since };
  if (record === null) return asks && deps.store.lastSighting({ ...of, asks });
  const first = await deps.store.lastSighting({ ...of, record });
  if (first === undefined) return undefined;
  // A card that was withdrawn is nothing to point to.
  const ledger = await deps.store.ledger(team, record);
  return calledWrongBy(ledger, first.incident).length > 0 ? undefined : first;
}

/** A repeat joins the incident of the first, whose card is the one that people vote on. */
async function repeatOf(
  repeat: {
    readonly first: Sighting;
    readonly sighting: Sighting;
    readonly paste: Paste;
  },
  deps: AppDeps,
): Promise<Explanation> {
  const { first, sighting, paste } = repeat;
  const joined = { ...sighting, incident: first.incident };
  const added = await deps.store.addSighting(joined, claimOf(paste, sighting));
  if (!added) return { kind: 'repeated' };
  const about = sighting.asks ?? [sighting.record ?? ''];
  const records = about.flatMap((id) => deps.catalog.find(id) ?? []);
  const sameIncident = paste.incident === first.incident;
  return { kind: 'seen_before', first, records, sameIncident };
}
