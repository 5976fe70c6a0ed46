import type { Matcher } from '../src/matching/matcher.ts';
import type { Catalog } from '../src/records/catalog.ts';
import type { LabelledPaste, LabelledSet } from './labelled-set.ts';
import type { Part } from './part-of.ts';
import { judge, type Verdict } from './verdict.ts';

/** How often the matcher is right; shares in [0, 1], NaN where nothing could be counted. */
export interface Quality {
  readonly pastes: number;
  readonly records: number;
  readonly recall1: number;
  readonly recall3: number;
  readonly twinRecall1: number;
  readonly twinRecall3: number;
  /** Share of pastes answered unasked. */
  readonly replied: number;
  readonly precision: number;
  readonly twinPrecision: number;
  readonly falseReplies: readonly FalseReplies[];
  readonly reliability: readonly Bin[];
}

export interface FalseReplies {
  readonly kind: string;
  readonly texts: number;
  readonly replies: number;
}

/** What first matches of one tenth of confidence came to. */
export interface Bin {
  /** Lower end, in tenths, 0 to 9. */
  readonly tenth: number;
  readonly answers: number;
  readonly meanConfidence: number;
  readonly right: number;
  readonly rightOrTwin: number;
}

/** Runs the labelled set, or one part of it. Pastes whose record does not exist count as negatives. */
export function measureQuality(
  matcher: Matcher,
  catalog: Catalog,
  set: LabelledSet,
  part: Part | 'all',
): Quality {
  const inPart = (text: { readonly part: Part }) => part === 'all' || text.part === part;
  const known = set.pastes.filter(inPart).filter((paste) => hasRecord(paste, catalog));
  const others = [
    ...set.negatives.filter(inPart),
    ...set.pastes
      .filter(inPart)
      .filter((paste) => !hasRecord(paste, catalog))
      .map(({ text }) => ({ text, kind: 'record not written' })),
  ].map(({ text, kind }) => ({ kind, result: matcher.match(text) }));
  const verdicts = known.map((paste) => judge(paste, matcher.match(paste.text), catalog));
  const replies = verdicts.filter(({ reply }) => reply);
  const noRight = others
    .filter(({ result }) => result.matches.length > 0)
    .map(
      ({ result }): Verdict => ({
        strictPlace: -1,
        twinPlace: -1,
        reply: result.reply,
        confidence: result.matches[0]?.confidence ?? 0,
      }),
    );
  return {
    pastes: known.length,
    records: new Set(known.map(({ expected }) => expected)).size,
    recall1: share(verdicts, ({ strictPlace }) => strictPlace === 0),
    recall3: share(verdicts, ({ strictPlace }) => strictPlace >= 0 && strictPlace < 3),
    twinRecall1: share(verdicts, ({ twinPlace }) => twinPlace === 0),
    twinRecall3: share(verdicts, ({ twinPlace }) => twinPlace >= 0 && twinPlace < 3),
    replied: replies.length / verdicts.length,
    precision: share(replies, ({ strictPlace }) => strictPlace === 0),
    twinPrecision: share(replies, ({ twinPlace }) => twinPlace === 0),
    falseReplies: byKind(others.map(({ kind, result }) => ({ kind, reply: result.reply }))),
    reliability: reliability([...verdicts.filter(({ confidence }) => confidence > 0), ...noRight]),
  };
}

function hasRecord(paste: LabelledPaste, catalog: Catalog): boolean {
  return catalog.find(paste.expected)?.id === paste.expected;
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.filter(holds).length / all.length;
}

function byKind(answers: readonly { kind: string; reply: boolean }[]): FalseReplies[] {
  return [...new Set(answers.map(({ kind }) => kind))].map((kind) => {
    const own = answers.filter((answer) => answer.kind === kind);
    return { kind, texts: own.length, replies: own.filter(({ reply }) => reply).length };
  });
}

function reliability(verdicts: readonly Verdict[]): Bin[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = verdicts.filter(
      ({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth,
    );
    return {
      tenth,
      answers: own.length,
      meanConfidence: own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
      right: share(own, ({ strictPlace }) => strictPlace === 0),
      rightOrTwin: share(own, ({ twinPlace }) => twinPlace === 0),
    };
  });
}
