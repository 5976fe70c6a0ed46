import { itemNames } from '../learning/item-names.ts';
import type { ItemRate, RecordRates } from '../learning/rate-record.ts';
import type { VersionRate } from '../learning/version-rate.ts';
import type { ErrorRecord } from '../records/schema.ts';
import type { ItemView } from './card-view.ts';
import { chineseOnly } from './chinese-only.ts';
import type { StandingVote } from './standing-votes.ts';

/** What a card says about each fix and dead end, in the record's order. */
export function viewItems(
  record: ErrorRecord,
  rates: RecordRates,
  here: readonly StandingVote[],
  onVersion: { readonly version: string | null; readonly rates: readonly VersionRate[] },
): readonly ItemView[] {
  const names = itemNames(record);
  const shared = (item: string) => {
    const rate = rates.items.find((one) => one.item === item);
    return { item, ...numbersOf(rate), here: reportsOn(item, here), onVersion: own(item) };
  };
  const own = (item: string): ItemView['onVersion'] => {
    const found = onVersion.rates.find((one) => one.item === item);
    return found?.show && onVersion.version !== null
      ? { version: onVersion.version, rate: found.rate, votes: found.n }
      : null;
  };
  const fixes = record.workarounds.map((fix, index): ItemView => {
    const item = names.items[index]?.name ?? `fix:${index}`;
    const { action, how: detail, condition, sources } = fix;
    const actionZh = chineseOnly(record.workarounds_zh[index]);
    const text = { action, actionZh, detail, detailZh: null, condition, sources };
    return { kind: 'fix', ...text, ...shared(item) };
  });
  const deadEnds = record.dead_ends.map((deadEnd, index): ItemView => {
    const item = names.items[record.workarounds.length + index]?.name ?? `dead_end:${index}`;
    const { action, why_fails: detail, condition, sources } = deadEnd;
    const zh = record.dead_ends_zh?.[index];
    const actionZh = chineseOnly(zh?.action);
    const detailZh = chineseOnly(zh?.why_fails);
    const text = { action, actionZh, detail, detailZh, condition, sources };
    return { kind: 'dead_end', ...text, ...shared(item) };
  });
  return [...fixes, ...deadEnds];
}

function numbersOf(rate: ItemRate | undefined) {
  return {
    rate: rate?.rate ?? 0,
    low: rate?.low ?? 0,
    high: rate?.high ?? 1,
    claimed: rate?.prior ?? 0,
    people: rate?.people ?? { worked: 0, partly: 0, failed: 0, worse: 0 },
    disputed: rate?.disputed ?? false,
  };
}

function reportsOn(item: string, here: readonly StandingVote[]): ItemView['here'] {
  return here.flatMap(({ item: on, user, outcome }) =>
    on === item && outcome !== 'wrong_match' ? [{ user, outcome }] : [],
  );
}
