import type { Benchmark } from './benchmark-page.ts';
import type { LeftOut } from './leave-one-out.ts';
import { table } from './markdown-table.ts';
import type { Quality } from './quality.ts';

const PARTS = ['held out', 'tune', 'all'] as const;

/** What is right how often, what is said wrongly, and what a confidence is worth. */
export function qualitySections({
  quality,
  leftOut,
}: Pick<Benchmark, 'quality' | 'leftOut'>): string[] {
  const left = { ...leftOut, all: sumOf(leftOut.tune, leftOut['held out']) };
  return [
    '## Quality',
    QUALITY_NOTES,
    table(
      ['', ...PARTS],
      MEASURES.map(([name, value]) => [name, ...PARTS.map((part) => value(quality[part]))]),
    ),
    '### Replies to what has no record',
    LEFT_OUT_NOTES,
    table(
      ['false replies', ...PARTS],
      [
        ...quality.all.falseReplies.map(({ kind }) => [
          kind,
          ...PARTS.map((part) => falseShare(quality[part], kind)),
        ]),
        ['record left out', ...PARTS.map((part) => ofAll(left[part].replies, left[part].pastes))],
        [
          'record left out, twins accepted',
          ...PARTS.map((part) => ofAll(left[part].wrongReplies, left[part].pastes)),
        ],
      ],
    ),
    '### What a confidence is worth',
    'First matches by their confidence, over everything (texts without a record included, where no match is right).',
    ...PARTS.filter((part) => part !== 'tune').map(
      (part) => `**${part}**\n\n${reliabilityTable(quality[part])}`,
    ),
  ];
}

const QUALITY_NOTES = `Labelled pastes are real output of tools that were made to fail (test/fixtures). By a hash of the
record's id (bench/part-of.ts) they fall into a part that weights are fitted on and a part that is held out: neither
the fit nor the matcher's test reads it, though who wrote a record's regex had its pastes in sight. "Twins accepted" also
counts a record that the expected one names in \`frequently_confused_with\`.`;

const LEFT_OUT_NOTES = `"Record left out": each record with pastes is taken out (20 rounds, neighbours never together) and the rest is asked
about its pastes; any reply is false, or, with twins accepted, any but one that names a twin.`;

const MEASURES: readonly (readonly [name: string, value: (quality: Quality) => string])[] = [
  ['pastes', ({ pastes }) => `${pastes}`],
  ['records', ({ records }) => `${records}`],
  ['recall@1', ({ recall1 }) => recall1.toFixed(3)],
  ['recall@3', ({ recall3 }) => recall3.toFixed(3)],
  ['recall@1, twins accepted', ({ twinRecall1 }) => twinRecall1.toFixed(3)],
  ['recall@3, twins accepted', ({ twinRecall3 }) => twinRecall3.toFixed(3)],
  ['auto-reply: share answered', ({ replied }) => replied.toFixed(3)],
  ['auto-reply: share right', ({ precision }) => precision.toFixed(3)],
  ['auto-reply: share right, twins accepted', ({ twinPrecision }) => twinPrecision.toFixed(3)],
];

function falseShare({ falseReplies }: Quality, kind: string): string {
  const found = falseReplies.find((one) => one.kind === kind);
  return found === undefined ? '-' : ofAll(found.replies, found.texts);
}

function ofAll(part: number, all: number): string {
  return `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;
}

function sumOf(a: LeftOut, b: LeftOut): LeftOut {
  return {
    pastes: a.pastes + b.pastes,
    replies: a.replies + b.replies,
    wrongReplies: a.wrongReplies + b.wrongReplies,
  };
}

function reliabilityTable({ reliability }: Quality): string {
  const shown = (value: number) => (Number.isNaN(value) ? '-' : value.toFixed(3));
  return table(
    ['confidence', 'answers', 'mean confidence', 'right', 'right, twins accepted'],
    reliability.map((bin) => [
      `${(bin.tenth / 10).toFixed(1)} - ${((bin.tenth + 1) / 10).toFixed(1)}`,
      `${bin.answers}`,
      shown(bin.meanConfidence),
      shown(bin.right),
      shown(bin.rightOrTwin),
    ]),
  );
}
