import type { CardView, ItemView } from '../../app/card-view.ts';
import { messagesIn } from '../message-catalogue.ts';
import type { Language, Messages } from '../messages.ts';
import { escapeWords } from '../text.ts';
import { context, type SlackMessage, section } from './blocks.ts';
import { badgeOf } from './trust-button.ts';

const MAX_ITEMS = 12;

/** What a card's badge and numbers rest on: said once, in words, to whoever asks. */
export function renderTrust(view: CardView, language: Language): SlackMessage {
  const messages = messagesIn(language);
  const { trust: words } = messages.loop;
  const { trust, record } = view;
  const title = words.title(badgeOf(view, language));
  const isOpen = view.tier === 'ai_generated' || trust.users > 0;
  const items = [...view.fixes, ...view.deadEnds].slice(0, MAX_ITEMS);
  return {
    text: title,
    blocks: [
      section([
        `*${title}*`,
        words.tier[view.tier],
        isOpen ? words.soFar(trust.users, trust.incidents, trust.seen, trust.days) : '',
        view.disputed ? words.disputed : '',
        trust.needsReview ? words.needsReview : '',
        view.stale && record.last_confirmed !== null ? words.stale(record.last_confirmed) : '',
        words.confidence(percent(trust.confidence), percent(record.confidence)),
        trust.agree === null ? '' : words.agree(percent(trust.agree)),
        trust.wrong === 0 ? '' : words.wrong(trust.wrong, trust.right),
      ]),
      section([
        `*${words.rates}*`,
        ...items.map((item) => `• ${lineOf(item, messages, language)}`),
      ]),
      ...context([words.counting(Math.round(trust.claimWeight))]),
    ],
  };
}

function lineOf(item: ItemView, { loop }: Messages, language: Language): string {
  const said = language === 'zh' ? (item.actionZh ?? item.action) : item.action;
  const action = escapeWords(said.trim().replace(/[.。]$/, ''), 90);
  const { worked, partly, failed, worse } = item.people;
  const reports = worked + partly + failed + worse;
  if (reports === 0)
    return loop.trust.claim(action, percent(item.claimed), item.kind === 'dead_end');
  return loop.trust.rate({
    action,
    reports,
    rate: percent(item.rate),
    low: percent(item.low),
    high: percent(item.high),
    claimed: percent(item.claimed),
    deadEnd: item.kind === 'dead_end',
  });
}

function percent(share: number): number {
  return Math.round(100 * share);
}
