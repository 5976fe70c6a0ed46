import { describe, expect, test } from 'vitest';
import { commandFor, commands } from '../../src/slack/commands/index.ts';
import { decodeOutcome, decodeValue, encodeOutcome, encodeValue } from '../../src/slack/ids.ts';

describe('the text of a call', () => {
  test.each([
    ['', '', ''],
    ['help', 'help', ''],
    ['  HELP ', 'help', ''],
    ['search connection reset', 'search', 'connection reset'],
    ['show grpc/x', 'show', 'grpc/x'],
    ['show grpc/x zh', 'show', 'grpc/x zh'],
    ['undo', 'undo', ''],
    ['help: command not found', '', 'help: command not found'],
    ['help me with this Error: boom', '', 'help me with this Error: boom'],
    ['search failed: connection reset', '', 'search failed: connection reset'],
    ['search\nError: boom\n  at x', 'search', 'Error: boom'],
    ['show stopper: everything is down', '', 'show stopper: everything is down'],
    ['Error: boom', '', 'Error: boom'],
  ])('%j means the command %j', (text, name, args) => {
    const found = commandFor(text);
    // A line break belongs to an error, never to a search.
    const expected = text.includes('\n') ? ['', text] : [name, args];
    expect([found.command.name, found.args]).toEqual(expected);
  });

  test('every command says how to write it and what it does', () => {
    for (const { usage, summary } of commands) {
      expect(usage).toMatch(/^\/explain/);
      expect(summary).not.toBe('');
    }
  });
});

describe('a button’s value', () => {
  test.each([
    [{ sighting: 'a-B_9', target: 'fix:0', expanded: false }, 'a-B_9:fix:0'],
    [{ sighting: 'x', target: null, expanded: false }, 'x'],
    [{ sighting: 'x', target: 'grpc/y', expanded: true }, '+x:grpc/y'],
  ])('%j is written as %s and read back', (value, text) => {
    expect(encodeValue(value)).toBe(text);
    expect(decodeValue(text)).toEqual(value);
    expect(decodeOutcome(encodeOutcome(value, 'partly'))).toEqual({ value, outcome: 'partly' });
  });

  test.each(['', ':', ' x', 'x y:z', '++x'])('%j is none of ours', (text) => {
    expect(decodeValue(text)).toBeUndefined();
    expect(decodeOutcome(`${text}#partly`)).toBeUndefined();
  });

  test('an unknown outcome is none of ours', () => {
    expect(decodeOutcome('x:fix:0#won')).toBeUndefined();
  });
});
