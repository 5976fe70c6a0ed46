import type { Rates } from '../app/rates.ts';

type RecordRates = Rates['records'][number];
type ItemRate = RecordRates['items'][number];

/**
 * Rates for a person to read: a block for each record that somebody reported on, and a last line
 * that counts the others. A number without reports is called a claim.
 */
export function ratesTable({ records, reported }: Pick<Rates, 'records' | 'reported'>): string {
  const shown = records.filter(({ record }) => reported.has(record));
  const silent = records.length - shown.length;
  const blocks = shown.map(recordBlock);
  if (silent > 0) {
    const others = silent === 1 ? '1 record' : `${silent} records`;
    blocks.push(`${others} without reports: only their own claims. --json lists them too.\n`);
  }
  return blocks.join('\n');
}

function recordBlock(rates: RecordRates): string {
  const marks = [
    rates.tier,
    ...(rates.disputed ? ['disputed'] : []),
    ...(rates.needsReview ? ['needs review'] : []),
    ...(rates.stale ? ['stale'] : []),
  ];
  const head = `fixed in ${percent(rates.fixSuccessRate)} of incidents, confidence ${percent(rates.confidence)}`;
  const place = new Map(rates.order.map((item, index) => [item, `${index + 1}.`]));
  const width = Math.max(...rates.items.map(({ item }) => item.length), 0);
  const lines = rates.items
    .toSorted((a, b) => rank(rates, a) - rank(rates, b))
    .map((item) => {
      const number = (place.get(item.item) ?? '-').padStart(3);
      return `  ${number} ${item.item.padEnd(width)}  ${itemText(item)}`;
    });
  return [rates.record, `  ${head}; ${marks.join(', ')}`, ...lines, ''].join('\n');
}

/** Fixes in the card's order, then moved fixes and dead ends in the record's. */
function rank(rates: RecordRates, { item }: ItemRate): number {
  const place = rates.order.indexOf(item);
  return place < 0 ? rates.order.length : place;
}

function itemText(item: ItemRate): string {
  const verb = item.kind === 'fix' ? 'works' : 'fails';
  const rate = `${verb} ${percent(item.rate)} (${percent(item.low)} to ${percent(item.high)})`;
  const verdict = item.disputed ? '; disputed' : item.movedToDeadEnds ? '; now a dead end' : '';
  return `${rate}, ${reports(item)}${verdict}`;
}

function reports({ people, prior }: ItemRate): string {
  const { worked, partly, failed, worse } = people;
  const total = worked + partly + failed + worse;
  if (total === 0) return 'claimed, nobody has reported';
  const parts = [
    `worked for ${worked} of ${total}`,
    ...(partly > 0 ? [`partly for ${partly}`] : []),
    ...(worse > 0 ? [`worse for ${worse}`] : []),
    `claimed ${percent(prior)}`,
  ];
  return parts.join(', ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
