import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showCommand } from '../../src/cli/records-show.ts';
import { aRecord } from '../support/a-record.ts';

let dir = '';
const record = aRecord({
  aliases: ['relay/old-name'],
  os_specific: { linux: 'Load the relay module first.' },
  versions: [
    {
      version: 'relayd 3.1',
      introduced: null,
      deprecated: null,
      removed: null,
      behavior_change: 'Prints the valve twice.',
      status: 'fixed',
    },
  ],
});
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'wayout-show-'));
  await mkdir(join(dir, 'relay'));
  const confused = { id: record.id, probability: null, note: 'That one is a valve.' };
  const pump = aRecord({
    id: 'relay/pump-dry',
    signature_zh: null,
    workarounds_zh: [],
    transition_graph: { leads_to: [], preceded_by: [], frequently_confused_with: [confused] },
  });
  await writeFile(join(dir, 'relay/valve-stuck.json'), JSON.stringify(record));
  await writeFile(join(dir, 'relay/pump-dry.json'), JSON.stringify(pump));
});
afterAll(() => rm(dir, { recursive: true }));

async function show(id: string, ...flags: string[]) {
  let out = '';
  const command = showCommand().configureOutput({
    writeOut: (text) => {
      out += text;
    },
  });
  await command.parseAsync([id, '--records', dir, ...flags], { from: 'user' });
  return out;
}

describe('wayout records show', () => {
  test('the page has all there is to read of a record, and calls estimates so', async () => {
    const page = await show(record.id);
    const { workarounds, dead_ends } = record;
    for (const text of [
      record.signature,
      record.root_cause,
      ...workarounds.flatMap(({ action, how, sources }) => [
        action,
        ...how.split('\n'),
        ...sources,
      ]),
      ...dead_ends.flatMap(({ action, why_fails }) => [action, why_fails]),
      'Load the relay module first.',
      'relayd 3.1 (fixed): Prints the valve twice.',
      'estimated to help in 90 %',
      'only if: The supply cannot come back soon.',
      'https://docs.relay.dev/valves',
      'never caused by us',
    ]) {
      expect(page).toContain(text);
    }
  });

  test('the Chinese page is Chinese, and says where it is not', async () => {
    const page = await show(record.id, '--lang', 'zh');
    for (const text of [
      '阀门转动时继电器断电。',
      '恢复供电并让阀门回零。',
      '换信号线。',
      '不必尝试',
    ]) {
      expect(page).toContain(text);
    }
    expect(page).not.toContain('尚无中文');
    const partly = await show('relay/pump-dry', '--lang', 'zh');
    expect(partly).toContain('尚无中文');
    expect(partly).toContain('Turn the valve by hand.');
  });

  test('a former id leads to its record, an edge names the other', async () => {
    expect(await show('Relay/old-name')).toContain(record.id);
    expect(await show('relay/pump-dry')).toContain('relay/valve-stuck: That one is a valve.');
  });

  test('an id that there is not names the nearest', async () => {
    await expect(show('relay/valve')).rejects.toMatchObject({
      code: 'usage',
      hint: expect.stringContaining('relay/valve-stuck'),
    });
  });
});
