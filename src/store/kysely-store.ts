import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { appendPress } from './append-press.ts';
import { appendReaction } from './append-reaction.ts';
import { appendUndo, appendUndoAll } from './append-undo.ts';
import { hastenAsks, postponeAsk, takeDueAsks } from './asks.ts';
import { findAutoReplies } from './auto-replies.ts';
import { findCard, findCardsOf, upsertCard } from './cards.ts';
import { appendChoice, findCorrections, takeBackCorrection } from './corrections.ts';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';
import { importLines } from './import-lines.ts';
import { readChain, readLedger, readTeams } from './ledger.ts';
import { findMatches } from './matches.ts';
import { findLastSighting, findSighting, insertSighting } from './sightings.ts';
import type { Store } from './store.ts';
import { verifyLedger } from './verify-ledger.ts';

/** The store over any engine: SQL is written once, in the files that this one names. */
export function createKyselyStore(engine: Engine): Store {
  const { db } = engine;
  // Writers of one team wait for each other's row; what they then read must be what was committed.
  const commit = <T>(work: (tx: Transaction<Database>, again: boolean) => Promise<T>) =>
    engine.run((again) =>
      db
        .transaction()
        .setIsolationLevel('read committed')
        .execute((tx) => work(tx, again)),
    );
  return {
    addSighting: (sighting, claim) =>
      commit((tx, again) => insertSighting(tx, sighting, claim, again)),
    sighting: (team, id) => engine.run(() => findSighting(db, team, id)),
    lastSighting: (query) => engine.run(() => findLastSighting(db, query)),
    matches: (team, limit) => engine.run(() => findMatches(db, team, limit)),
    addCard: (card) => engine.run(() => upsertCard(db, card)),
    cardAt: (team, channel, ts) => engine.run(() => findCard(db, team, channel, ts)),
    cardsOf: (team, incident, record) => engine.run(() => findCardsOf(db, team, incident, record)),
    press: (press) => commit((tx, again) => appendPress(tx, press, again)),
    react: (vote) => commit((tx, again) => appendReaction(tx, vote, again)),
    undoLast: (team, user, at) => {
      const undoId = `undo:${randomUUID()}`;
      return commit((tx) => appendUndo(tx, { team, user, at, undoId }));
    },
    undoAll: (team, user, at) => {
      const undoId = `undo:${randomUUID()}`;
      return commit((tx, again) => appendUndoAll(tx, { team, user, at, undoId }, again));
    },
    ledger: (team, record) => engine.run(() => readLedger(db, team, record)),
    teams: () => engine.run(() => readTeams(db)),
    chain: (team) => engine.run(() => readChain(db, team)),
    importVotes: (team, votes) => commit((tx) => importLines(tx, team, votes)),
    verifyLedger: (team) => engine.run(() => verifyLedger(db, team)),
    choose: (choice) => commit((tx, again) => appendChoice(tx, choice, again)),
    undoCorrection: (undo) => commit((tx, again) => takeBackCorrection(tx, undo, again)),
    corrections: (query) => engine.run(() => findCorrections(db, query)),
    autoReplies: (query) => engine.run(() => findAutoReplies(db, query)),
    takeDueAsks: (at) => engine.run(() => takeDueAsks(db, at)),
    postponeAsk: (ask, until) => engine.run(() => postponeAsk(db, ask, until)),
    hastenAsks: (of) => engine.run(() => hastenAsks(db, of)),
    ping: () =>
      engine.run(async () => {
        await db.selectFrom('ledger_heads').select('team').limit(1).execute();
      }),
    close: () => engine.close(),
  };
}
