import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CorrectionView } from '../../../src/app/corrections.ts';
import { checkBlocks } from '../../../src/playground/stand-in/check-blocks.ts';
import { renderAsk } from '../../../src/slack/cards/ask-card.ts';
import type { SlackMessage } from '../../../src/slack/cards/blocks.ts';
import { renderCard } from '../../../src/slack/cards/card.ts';
import { renderCorrections } from '../../../src/slack/cards/corrections-card.ts';
import { renderQuestion } from '../../../src/slack/cards/question-card.ts';
import { renderNoSuchRecord, renderSearchResults } from '../../../src/slack/cards/search-card.ts';
import { renderStatus } from '../../../src/slack/cards/status-card.ts';
import { renderTrust } from '../../../src/slack/cards/trust-card.ts';
import { renderUnknownCard } from '../../../src/slack/cards/unknown-card.ts';
import { renderWhy } from '../../../src/slack/cards/why-card.ts';
import { decodeOutcome, decodeValue } from '../../../src/slack/ids.ts';
import { SLACK_LIMITS } from '../../../src/slack/limits.ts';
import { anyQuestion, anyView, hostileText } from '../../support/any-view.ts';

const language = fc.constantFrom('en' as const, 'zh' as const);
const style = fc.record({
  language,
  viewer: fc.constantFrom(null, 'U1', 'U9'),
  expanded: fc.boolean(),
  notice: fc.constantFrom(undefined, 'Counted.'),
});

/** Everything that Slack or a reader would stumble over. */
function expectSound(message: SlackMessage): void {
  let ids = 0;
  const blocks: unknown = JSON.parse(JSON.stringify(message.blocks));
  const checked = checkBlocks(blocks, 'message', () => `b${ids++}`);
  expect(checked.ok ? [] : checked.problems).toEqual([]);
  expect(message.text.length).toBeLessThanOrEqual(SLACK_LIMITS.message.textAdvised);
  expect(message.text).not.toBe('');
  for (const text of [message.text, ...mrkdwnOf(message.blocks)]) {
    expectNoLiveMarkup(text);
    expect(text.split('```').length % 2).toBe(1);
    expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  }
}

/** Only mentions of voters, and links that we made: nothing of what a record or paste brought. */
function expectNoLiveMarkup(text: string): void {
  for (const [token] of text.matchAll(/<[^>]*>?/g)) {
    expect(token).toMatch(/^<(?:@(?:U1|W2|U3)|https?:\/\/example\.com\/[^\s<>|]*\|[^<>|]+)>$/);
  }
  expect(text).not.toMatch(/@(?:channel|here|everyone)\b/);
}

function mrkdwnOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(mrkdwnOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && node.type === 'mrkdwn' && 'text' in node ? [String(node.text)] : [];
  return [...own, ...Object.values(node).flatMap(mrkdwnOf)];
}

describe('whatever a record, a paste and a ledger hold', () => {
  test('the card is one that Slack takes, and nothing in it is live that should not be', () => {
    fc.assert(
      fc.property(anyView, style, (view, how) => expectSound(renderCard(view, how))),
      { numRuns: 150 },
    );
  });

  test('every button leads back to its card', () => {
    fc.assert(
      fc.property(anyView, style, (view, how) => {
        const values = JSON.stringify(renderCard(view, how).blocks).matchAll(/"value":"([^"]+)"/g);
        for (const [, value = ''] of values) {
          expect((decodeOutcome(value)?.value ?? decodeValue(value))?.sighting).toBe('s1');
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a question between two records is sound, and its buttons lead back to it', () => {
    fc.assert(
      fc.property(anyQuestion, style, (view, how) => {
        const message = renderQuestion(view, how);
        expectSound(message);
        for (const [, value = ''] of JSON.stringify(message.blocks).matchAll(
          /"value":"([^"]+)"/g,
        )) {
          expect(decodeValue(value)?.sighting).toBe('s1');
        }
      }),
      { numRuns: 100 },
    );
  });

  test('what people taught is listed soundly, however much and whatever it is', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.array(hostileText, { maxLength: 15 }),
        language,
        (view, lines, to) => {
          const corrections = lines.map((line, place): CorrectionView => {
            const { id: sighting, team, incident, at } = view.sighting;
            const about = { team, incident, at, sighting, fingerprint: line, user: 'U1' };
            const other = place % 2 === 0 ? null : line;
            const kind = other === null ? 'not_this' : 'which_of_two';
            const correction = { ...about, id: `c${place}`, kind, record: line, other } as const;
            const tellingLine = place % 3 === 0 ? null : line;
            return { correction, record: undefined, other: undefined, tellingLine, channel: null };
          });
          expectSound(renderCorrections({ corrections, more: true }, to));
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each([0.8, 0.9, null])('a channel with the bar %s is described', (bar) => {
    for (const reader of ['en', 'zh'] as const) {
      expectSound(renderStatus({ bar, raised: bar !== 0.8, judged: 7, right: 4 }, reader));
    }
  });

  test('the other answers are sound as well', () => {
    fc.assert(
      fc.property(anyView, hostileText, language, (view, text, reader) => {
        const nearest = [view.record];
        expectSound(renderWhy(view, reader));
        expectSound(renderTrust(view, reader));
        for (const item of view.fixes.slice(0, 1)) {
          expectSound(renderAsk({ view, item, link: null }, reader));
        }
        const sighting = { ...view.sighting, tellingLine: text };
        for (const kind of ['unsure', 'unknown'] as const) {
          expectSound(
            renderUnknownCard({ kind, sighting, nearest, refused: nearest, isError: true }, reader),
          );
        }
        for (const results of [nearest, []]) {
          expectSound(renderSearchResults({ query: text, results, domains: [text] }, reader));
        }
        expectSound(
          renderNoSuchRecord({ kind: 'no_such_record', id: text, near: nearest }, reader),
        );
      }),
      { numRuns: 100 },
    );
  });
});
