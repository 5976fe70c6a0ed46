import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { toLine, toVoteEvent } from './ledger-line.ts';
import type { AutoReply, Store } from './store.ts';

export async function findAutoReplies(
  db: Kysely<Database>,
  { team, channel, since, limit }: Parameters<Store['autoReplies']>[0],
): Promise<readonly AutoReply[]> {
  const replies = await db
    .selectFrom('sightings')
    .select(({ fn }) => [
      'incident',
      'record',
      fn.max('confidence').as('confidence'),
      fn.min('at').as('first_at'),
    ])
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('record', 'is not', null)
    .where('unasked', '=', 1)
    .where('at', '>=', since.getTime())
    .groupBy(['incident', 'record'])
    .orderBy('first_at', 'desc')
    .orderBy('incident', 'desc')
    .orderBy('record')
    .limit(limit)
    .execute();
  if (replies.length === 0) return [];
  const rows = await db
    .selectFrom('votes')
    .selectAll()
    .where('team', '=', team)
    .where('incident', 'in', [...new Set(replies.map(({ incident }) => incident))])
    .orderBy('seq')
    .execute();
  const events = rows.map((row) => toVoteEvent(toLine(row)));
  return replies.map(({ incident, record, confidence, first_at }) => ({
    incident,
    record: record ?? '',
    confidence: Number(confidence),
    at: new Date(Number(first_at)),
    votes: events.filter((event) => event.incident === incident && event.record === record),
  }));
}
