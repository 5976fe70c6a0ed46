import { tellsApart } from '../matching/close-pair.ts';
import type { ErrorRecord } from '../records/schema.ts';
import type { Correction, StoredEvidence } from '../store/store.ts';
import { calledWrongBy } from './called-wrong-by.ts';
import type { AppDeps } from './deps.ts';
import type { QuestionOption, QuestionView } from './question-view.ts';

const MAX_CHOICES = 100;

/**
 * What a tell-apart question shows right now, from the store.
 * @returns undefined when there is no such question in this team, or one of its records is gone
 */
export async function viewQuestion(
  of: { readonly team: string; readonly sighting: string },
  deps: Pick<AppDeps, 'store' | 'catalog'>,
): Promise<QuestionView | undefined> {
  const sighting = await deps.store.sighting(of.team, of.sighting);
  if (sighting?.asks === undefined) return undefined;
  const [first, second] = sighting.asks.map((id) => deps.catalog.find(id));
  if (first === undefined || second === undefined) return undefined;
  const said = await deps.store.corrections({ ...of, limit: MAX_CHOICES });
  return {
    sighting,
    options: [
      option(first, second, { said, evidence: sighting.evidence }),
      option(second, first, { said, evidence: sighting.runnerUp?.evidence ?? [] }),
    ],
    neitherFor: await refusers([first, second], sighting, deps),
  };
}

function option(
  record: ErrorRecord,
  other: ErrorRecord,
  {
    said,
    evidence,
  }: {
    readonly said: readonly Correction[];
    readonly evidence: readonly StoredEvidence[];
  },
): QuestionOption {
  const pattern = evidence.find(({ kind }) => kind === 'regex');
  const chosen = said.filter((one) => one.kind === 'which_of_two' && one.record === record.id);
  return {
    record,
    tells: tellsApart(other, record.id),
    matched: pattern === undefined ? null : { line: pattern.line, span: pattern.detail },
    chosenBy: [...new Set(chosen.map(({ user }) => user))],
  };
}

/** Who called both records wrong in this incident. */
async function refusers(
  records: readonly [ErrorRecord, ErrorRecord],
  { team, incident }: { readonly team: string; readonly incident: string },
  { store }: Pick<AppDeps, 'store'>,
): Promise<readonly string[]> {
  const [ofFirst = [], ofSecond = []] = await Promise.all(
    records.map(async ({ id }) => calledWrongBy(await store.ledger(team, id), incident)),
  );
  return ofFirst.filter((user) => ofSecond.includes(user));
}
