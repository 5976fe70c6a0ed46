import type { Transaction } from 'kysely';
import type { Database } from './database.ts';
import { GENESIS } from './ledger-line.ts';

/** Where a team's ledger ends. */
export interface LedgerHead {
  readonly length: number;
  readonly hash: string;
}

/**
 * Reads where a team's ledger ends and holds its row until the transaction ends, so that writers
 * of one team come one after the other. An upsert is the one row lock that both engines spell alike.
 */
export async function lockHead(tx: Transaction<Database>, team: string): Promise<LedgerHead> {
  const head = await tx
    .insertInto('ledger_heads')
    .values({ team, length: 0, hash: GENESIS })
    .onConflict((conflict) =>
      conflict.column('team').doUpdateSet((eb) => ({ hash: eb.ref('ledger_heads.hash') })),
    )
    .returning(['length', 'hash'])
    .executeTakeFirstOrThrow();
  return { length: Number(head.length), hash: head.hash };
}
