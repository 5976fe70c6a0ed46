import type { Match } from '../matching/match-result.ts';
import type { NamedVersion, Report } from '../matching/report.ts';
import type { ErrorRecord } from '../records/schema.ts';
import type { Sighting } from '../store/store.ts';
import type { AppDeps } from './deps.ts';
import type { Judgement } from './judge-paste.ts';
import { keptText, storedEvidence, storedMatch } from './stored-match.ts';

/** What was read of a paste, and where it came from. */
interface ReadPaste {
  readonly paste: {
    readonly team: string;
    readonly channel: string;
    readonly user: string | null;
    readonly incident: string | null;
    readonly unasked: boolean;
  };
  readonly report: Report;
  /** Candidates that were not refused; best first. */
  readonly matches: readonly Match[];
  readonly nearest: readonly ErrorRecord[];
}

/** What is remembered of a paste and its answer: never the text. */
export function sightingOf(
  judgement: Judgement,
  read: ReadPaste,
  deps: Pick<AppDeps, 'newId' | 'now'>,
): Sighting {
  const { paste, report } = read;
  const id = deps.newId();
  const line = report.tellingLines[0]?.text;
  const { team, channel, user, unasked } = paste;
  return {
    id,
    team,
    channel,
    incident: paste.incident ?? `slash:${id}`,
    nearest: read.nearest.map((other) => other.id),
    // A name is no paste: nothing can be taught about it.
    fingerprint: isCalled(judgement) ? '' : report.fingerprint,
    tellingLine: line === undefined ? null : keptText(line),
    os: report.os,
    user,
    at: deps.now(),
    unasked,
    ...answerOf(judgement, read),
  };
}

function isCalled(judgement: Judgement): boolean {
  return judgement.kind === 'record' && judgement.match === null;
}

function answerOf(
  judgement: Judgement,
  { report, matches }: ReadPaste,
): Pick<
  Sighting,
  'record' | 'confidence' | 'evidence' | 'version' | 'runnerUp' | 'asks' | 'toldApartFrom'
> {
  switch (judgement.kind) {
    case 'none':
      return { record: null, confidence: 0, evidence: [], version: null };
    case 'question': {
      const { first, second, confidence } = judgement.pair;
      const [own, other] = [first, second].map(({ record }) => versionOf(report.versions, record));
      return {
        record: null,
        confidence,
        evidence: storedEvidence(first.evidence),
        // The chosen record will take it over, so it has to be right for both.
        version: own === other ? (own ?? null) : null,
        asks: [first.record.id, second.record.id],
        runnerUp: storedMatch(second),
      };
    }
    case 'record': {
      const { record, match, toldApartFrom } = judgement;
      const rest = matches.filter((candidate) => candidate.record !== record);
      const second = rest.find((candidate) => candidate.record === toldApartFrom) ?? rest[0];
      return {
        record: record.id,
        // A record that was called by its name is the right one.
        confidence: match?.confidence ?? 1,
        evidence: storedEvidence(match?.evidence ?? []),
        version: versionOf(report.versions, record),
        ...(match === null || second === undefined ? {} : { runnerUp: storedMatch(second) }),
        ...(toldApartFrom === undefined ? {} : { toldApartFrom: toldApartFrom.id }),
      };
    }
  }
}

/** The paste's version of the product that the record is about, as far as names tell. */
function versionOf(versions: readonly NamedVersion[], record: ErrorRecord): string | null {
  const about = [record.domain, ...record.versions.map(({ version }) => version)]
    .join(' ')
    .toLowerCase();
  const named = versions.find(({ product }) => about.includes(product.toLowerCase()));
  return named?.version ?? null;
}
