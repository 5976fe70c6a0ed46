import type { MatchResult } from '../matching/match-result.ts';
import type { NamedVersion } from '../matching/report.ts';
import type { ErrorRecord } from '../records/schema.ts';
import { redact, redactSecrets } from '../redaction/redact.ts';
import type { Sighting } from '../store/store.ts';
import type { CardView } from './card-view.ts';
import type { AppDeps } from './deps.ts';
import { viewCard } from './view-card.ts';

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
  | {
      /** `unsure`: candidates, none good enough to be a card. `unknown`: only the nearest words. */
      readonly kind: 'unsure' | 'unknown';
      readonly sighting: Sighting;
      readonly nearest: readonly ErrorRecord[];
      /** False when the text does not look like an error at all. */
      readonly isError: boolean;
    }
  /** The same record had its card in this channel a short while ago. */
  | {
      readonly kind: 'seen_before';
      readonly first: Sighting;
      readonly record: ErrorRecord;
      /** Whether it was in this very incident, where its card stands. */
      readonly sameIncident: boolean;
    }
  | { readonly kind: 'silent' }
  /** Another delivery of this message has been answered. */
  | { readonly kind: 'repeated' };

/** Candidates and nearest records that an answer names. */
const MAX_NEAREST = 3;
/** Who asks gets the whole card from here on: it is more likely right than wrong. */
const ASKED_BAR = 0.5;
/** For this long a record gets no second card in the same channel. */
const QUIET_PERIOD_MS = 30 * 60_000;
/** Of a longer text the first and last halves are read; the error is at one of its ends. */
const MAX_PASTE_CHARS = 200_000;
const MAX_LINE_CHARS = 300;
const MAX_EVIDENCE = 5;

/**
 * Answers one pasted error and remembers that it was seen.
 *
 * Credentials are taken out before anything reads the text; what is kept (telling line, evidence)
 * has lost addresses as well. An unasked paste that no record surely explains leaves no trace.
 */
export async function explainPaste(paste: Paste, deps: AppDeps): Promise<Explanation> {
  const text = redactSecrets(bounded(paste.text));
  const result = deps.matcher.match(text);
  if (paste.unasked && !result.reply) return { kind: 'silent' };
  const { record, sure, called } = judge(text, result, deps);
  if (paste.unasked && !sure) return { kind: 'silent' };
  const nearest = sure ? [] : nearestOf(result, record, deps);
  const sighting = sightingOf({ paste, result, record, called, nearest }, deps);
  if (paste.unasked && record !== undefined) {
    const first = await seenBefore(sighting, record, deps);
    if (first !== undefined) return repeatOf({ first, sighting, record, paste }, deps);
  }
  if (!(await deps.store.addSighting(sighting, claimOf(paste, sighting)))) {
    return { kind: 'repeated' };
  }
  const view = record && (await viewCard({ team: paste.team, sighting: sighting.id }, deps));
  if (view !== undefined) return { kind: 'known', view };
  const { isError } = result.report;
  const kind = isError && result.matches.length > 0 ? 'unsure' : 'unknown';
  return { kind, sighting, nearest, isError };
}

interface Judgement {
  /** What the card is about; undefined = nothing is good enough. */
  readonly record: ErrorRecord | undefined;
  /** Good enough to speak unasked. */
  readonly sure: boolean;
  /** Named, not matched. */
  readonly called: boolean;
}

/** Which record the card is about, if any; a text that is a record's name calls that record. */
function judge(text: string, result: MatchResult, deps: Pick<AppDeps, 'catalog'>): Judgement {
  const named = deps.catalog.find(text.trim());
  if (named !== undefined) return { record: named, sure: true, called: true };
  const [leader] = result.matches;
  if (leader !== undefined && result.reply)
    return { record: leader.record, sure: true, called: false };
  const likely = leader !== undefined && leader.confidence >= ASKED_BAR;
  return { record: likely ? leader.record : undefined, sure: false, called: false };
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
  result: MatchResult,
  record: ErrorRecord | undefined,
  deps: Pick<AppDeps, 'search'>,
): readonly ErrorRecord[] {
  const candidates = result.matches
    .map((match) => match.record)
    .filter((other) => other !== record);
  const line = result.report.tellingLines[0]?.text ?? result.report.lines[0] ?? '';
  const byWords =
    candidates.length < MAX_NEAREST && record === undefined
      ? deps.search.nearest(line, 2 * MAX_NEAREST)
      : [];
  return [...new Set([...candidates, ...byWords])].slice(0, MAX_NEAREST);
}

function sightingOf(
  from: {
    readonly paste: Paste;
    readonly result: MatchResult;
    readonly record: ErrorRecord | undefined;
    readonly called: boolean;
    readonly nearest: readonly ErrorRecord[];
  },
  deps: Pick<AppDeps, 'newId' | 'now'>,
): Sighting {
  const { paste, result, record, called, nearest } = from;
  const { report } = result;
  const id = deps.newId();
  const match = called
    ? undefined
    : result.matches.find((candidate) => candidate.record === record);
  const line = report.tellingLines[0]?.text;
  return {
    id,
    team: paste.team,
    channel: paste.channel,
    incident: paste.incident ?? `slash:${id}`,
    record: record?.id ?? null,
    // A record that was called by its name is the right one.
    confidence: match?.confidence ?? (record === undefined ? 0 : 1),
    nearest: nearest.map((other) => other.id),
    evidence: (match?.evidence ?? [])
      .slice(0, MAX_EVIDENCE)
      .map(({ kind, detail, line: where }) => ({
        kind,
        detail: kept(detail),
        line: where === null ? null : kept(where),
      })),
    fingerprint: report.fingerprint,
    tellingLine: line === undefined ? null : kept(line),
    version: versionOf(report.versions, record),
    os: report.os,
    user: paste.user,
    at: deps.now(),
  };
}

function kept(text: string): string {
  // A pair of surrogates that the limit cuts in two is dropped whole.
  return redact(text)
    .slice(0, MAX_LINE_CHARS)
    .replace(/[\uD800-\uDBFF]$/, '');
}

/** The paste's version of the product that the record is about, as far as names tell. */
function versionOf(
  versions: readonly NamedVersion[],
  record: ErrorRecord | undefined,
): string | null {
  if (record === undefined) return null;
  const about = [record.domain, ...record.versions.map(({ version }) => version)]
    .join(' ')
    .toLowerCase();
  const named = versions.find(({ product }) => about.includes(product.toLowerCase()));
  return named?.version ?? null;
}

function seenBefore(sighting: Sighting, record: ErrorRecord, deps: AppDeps) {
  const since = new Date(sighting.at.getTime() - QUIET_PERIOD_MS);
  const { team, channel } = sighting;
  return deps.store.lastSighting({ team, channel, record: record.id, since });
}

/** A repeat joins the incident of the first, whose card is the one that people vote on. */
async function repeatOf(
  repeat: {
    readonly first: Sighting;
    readonly sighting: Sighting;
    readonly record: ErrorRecord;
    readonly paste: Paste;
  },
  deps: AppDeps,
): Promise<Explanation> {
  const { first, sighting, record, paste } = repeat;
  const joined = { ...sighting, incident: first.incident };
  const added = await deps.store.addSighting(joined, claimOf(paste, sighting));
  if (!added) return { kind: 'repeated' };
  const sameIncident = paste.incident === first.incident;
  return { kind: 'seen_before', first, record, sameIncident };
}
