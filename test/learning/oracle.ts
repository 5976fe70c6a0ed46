import type { RatedRecord } from '../../src/learning/rated-record.ts';
import type { VoteEvent } from '../../src/learning/vote-event.ts';

/*
 * The rates once more, written down from the formulas alone: slow, plain, and sharing no line with
 * src/learning. Whatever a ledger holds, both must say the same.
 */

const Z = 1.2816;
const DAY = 86_400_000;
const WEIGHT: Record<string, number> = {
  ai_generated: 0.4,
  community_verified: 0.7,
  reproduced: 0.8,
  human_reviewed: 0.9,
};
const Y: Record<string, number> = { worked: 1, partly: 0.5, failed: 0, worse: 0 };

const clamp = (x: number, low: number, high: number) => Math.max(low, Math.min(high, x));
const decay = (days: number) => Math.max(0.25, 0.5 ** (Math.max(0, days) / 365));
const g = (k: number) => (k === 0 ? 0 : k / (1 + 0.2 * (k - 1)));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const distinct = (values: readonly string[]) => new Set(values).size;

interface Standing {
  readonly item: string;
  readonly who: string;
  readonly incident: string;
  readonly outcome: string;
  readonly at: number;
  readonly first: number;
  readonly firstLine: number;
  readonly version: string | undefined;
}

export function oracleRates(record: RatedRecord, ledger: readonly VoteEvent[], now: Date) {
  const { items, standing, wrong } = readLedger(record, ledger);
  const n0 = strength(record, now);
  const rated = items.map((item) => rateItem(item, standing, n0, now));
  const fixes = rated.filter(({ kind }) => kind === 'fix');
  const incidents = [...new Set(standing.map(({ incident }) => incident))].map((incident) => {
    const last = Math.max(...standing.filter((s) => s.incident === incident).map(({ at }) => at));
    const fixed = fixes.some(({ parts }) => {
      const part = parts.get(incident);
      return part !== undefined && part.P - (part.W - part.P) > 1e-12;
    });
    return { weight: decay((now.getTime() - last) / DAY), fixed };
  });
  const IS = sum(incidents.filter(({ fixed }) => fixed).map(({ weight }) => weight));
  const IF = sum(incidents.filter(({ fixed }) => !fixed).map(({ weight }) => weight));
  const r0 = clamp(record.fix_success_rate, 0.02, 0.98);
  return {
    n0,
    fixSuccessRate: (n0 * r0 + IS) / (n0 + IS + IF),
    ...trust(record, { n0, rated, standing, wrong }),
    items: rated.map(({ parts: _, kind: __, r0: ___, ...shown }) => shown),
    order: orderOf(fixes.filter(({ moved }) => !moved)),
  };
}

/** The rates of the fixes on one major.minor version. */
export function oracleVersionRates(
  record: RatedRecord,
  ledger: readonly VoteEvent[],
  reader: { readonly version: string; readonly now: Date },
) {
  const line = (version: string) => version.match(/\d+(\.\d+)?/)?.[0];
  const { items, standing } = readLedger(record, ledger);
  const n0 = strength(record, reader.now);
  const own = standing.filter((s) => s.version && line(s.version) === line(reader.version));
  return items
    .filter(({ kind }) => kind === 'fix')
    .map((item) => {
      const { rate } = rateItem(item, standing, n0, reader.now);
      const { S, F } = rateItem(item, own, n0, reader.now);
      return { item: item.name, rate: (S + 4 * rate) / (S + F + 4), n: S + F };
    });
}

interface Item {
  readonly name: string;
  readonly alias: string;
  readonly kind: 'fix' | 'dead_end';
  readonly r0: number;
}

function readLedger(record: RatedRecord, ledger: readonly VoteEvent[]) {
  const items: Item[] = [
    ...record.workarounds.map((fix, n) => ({
      name: fix.id ?? `fix:${n}`,
      alias: `fix:${n}`,
      kind: 'fix' as const,
      r0: fix.success_rate,
    })),
    ...record.dead_ends.map((end, n) => ({
      name: end.id ?? `dead_end:${n}`,
      alias: `dead_end:${n}`,
      kind: 'dead_end' as const,
      r0: end.fail_rate,
    })),
  ];
  const lines = ledger.flatMap((event, index) => {
    if (event.record !== record.id) return [];
    const item = items.find(({ name, alias }) => name === event.item || alias === event.item);
    const who = `${event.team}/${event.user}`;
    const incident = `${event.team}/${event.incident}`;
    const key = `${incident}|${who}|${item?.name ?? event.item ?? 'record'}`;
    const at = new Date(event.at).getTime();
    return [{ key, index, at, who, incident, item: item?.name, event }];
  });
  const standing: Standing[] = [];
  const wrong = new Set<string>();
  for (const key of new Set(lines.map((line) => line.key))) {
    const own = lines.filter((line) => line.key === key);
    const first = [...own].sort((a, b) => a.at - b.at || a.index - b.index)[0]!;
    const last = [...own].sort((a, b) => b.at - a.at || b.index - a.index)[0]!;
    const { outcome, version } = last.event;
    if (outcome === 'wrong_match') wrong.add(`${last.who}|${last.incident}`);
    if (last.item === undefined || !(outcome in Y)) continue;
    standing.push({
      item: last.item,
      who: last.who,
      incident: last.incident,
      outcome,
      at: last.at,
      first: first.at,
      firstLine: first.index,
      version,
    });
  }
  return { items, standing, wrong: wrong.size };
}

function strength(record: RatedRecord, now: Date): number {
  const tier = record.verification_tier;
  const T = Object.hasOwn(WEIGHT, tier) ? WEIGHT[tier]! : 0.4;
  const checked = ['community_verified', 'reproduced', 'human_reviewed'].includes(tier);
  const E = checked ? record.evidence_count : Math.min(3, record.evidence_count);
  const d =
    record.last_confirmed === null
      ? 365
      : (now.getTime() - Date.parse(`${record.last_confirmed}T00:00:00Z`)) / DAY;
  return clamp(record.confidence * T * (8 + 4 * Math.log2(1 + E)) * decay(d), 2, 30);
}

function rateItem(item: Item, standing: readonly Standing[], n0: number, now: Date) {
  const votes = standing
    .filter((vote) => vote.item === item.name)
    .sort((a, b) => a.first - b.first || a.firstLine - b.firstLine);
  const parts = new Map<string, { W: number; P: number }>();
  votes.forEach((vote, index) => {
    const k = votes.slice(0, index + 1).filter(({ who }) => who === vote.who).length;
    const u = decay((now.getTime() - vote.at) / DAY) * (g(k) - g(k - 1));
    const part = parts.get(vote.incident) ?? { W: 0, P: 0 };
    parts.set(vote.incident, { W: part.W + u, P: part.P + u * Y[vote.outcome]! });
  });
  const D = (W: number) => 1 + 0.5 * Math.max(0, W - 1);
  const up = sum([...parts.values()].map(({ W, P }) => P / D(W)));
  const down = sum([...parts.values()].map(({ W, P }) => (W - P) / D(W)));
  const fix = item.kind === 'fix';
  const [S, F] = fix ? [up, down] : [down, up];
  const prior = fix ? n0 : 1.5 * n0;
  const n = prior + S + F;
  const rate = (prior * clamp(item.r0, 0.02, 0.98) + S) / n;
  const half = Z * Math.sqrt((rate * (1 - rate)) / n + (Z * Z) / (4 * n * n));
  const low = (rate + (Z * Z) / (2 * n) - half) / (1 + (Z * Z) / n);
  const high = (rate + (Z * Z) / (2 * n) + half) / (1 + (Z * Z) / n);
  const enough =
    distinct(votes.map(({ who }) => who)) >= 3 &&
    distinct(votes.map(({ incident }) => incident)) >= 3;
  return {
    item: item.name,
    kind: item.kind,
    r0: item.r0,
    rate,
    low,
    high,
    S,
    F,
    n: S + F,
    disputed: !fix && enough && rate < 0.5,
    moved: fix && enough && high < 0.35,
    parts,
  };
}

type Rated = ReturnType<typeof rateItem>;

function trust(
  record: RatedRecord,
  of: { n0: number; rated: readonly Rated[]; standing: readonly Standing[]; wrong: number },
) {
  const voted = of.rated.filter(({ n }) => n > 0);
  const N = sum(voted.map(({ n }) => n));
  const agree =
    N === 0
      ? null
      : 1 -
        sum(
          voted.map(({ n, S, r0 }) => n * Math.abs((S + 0.5) / (n + 1) - clamp(r0, 0.02, 0.98))),
        ) /
          N;
  const right = distinct(of.standing.map(({ who, incident }) => `${who}|${incident}`));
  const wr = of.wrong / (of.wrong + right + 5);
  const q = N / (N + of.n0);
  const c0 = record.confidence;
  const confidence = clamp((N === 0 ? c0 : (1 - q) * c0 + q * agree!) * (1 - wr), 0, 1);
  const disputed = wr >= 0.3 || (N >= 5 && agree! < 0.55);
  const lows = of.rated.filter(({ kind }) => kind === 'fix').map(({ low }) => low);
  let tier = record.verification_tier;
  if (disputed && tier === 'community_verified') tier = 'ai_generated';
  else if (
    !disputed &&
    tier === 'ai_generated' &&
    distinct(of.standing.map(({ who }) => who)) >= 3 &&
    distinct(of.standing.map(({ incident }) => incident)) >= 3 &&
    distinct(of.standing.map(({ at }) => new Date(at).toISOString().slice(0, 10))) >= 2 &&
    N >= 3 &&
    agree! >= 0.75 &&
    wr < 0.15 &&
    Math.max(...lows) >= 0.5
  ) {
    tier = 'community_verified';
  }
  return { confidence, disputed, tier };
}

/** Ties up to rounding keep the place in the record. */
function orderOf(fixes: readonly Rated[]): string[] {
  const near = (a: number, b: number) => Math.round(a * 1e9) - Math.round(b * 1e9);
  const ranked = [...fixes].sort((a, b) => near(b.low, a.low) || near(b.rate, a.rate));
  if (ranked.length > 3) {
    const young = ranked.slice(2).filter(({ n }) => n < 5);
    const [best] = [...young].sort((a, b) => near(b.high, a.high));
    if (best !== undefined) {
      ranked.splice(ranked.indexOf(best), 1);
      ranked.splice(2, 0, best);
    }
  }
  return ranked.map(({ item }) => item);
}
