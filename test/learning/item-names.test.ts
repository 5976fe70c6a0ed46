import { expect, test } from 'vitest';
import { itemNames } from '../../src/learning/item-names.ts';

test('an item goes by its id, else by its place; an id used twice names the first', () => {
  const names = itemNames({
    workarounds: [{ success_rate: 1 }, { id: 'drain', success_rate: 1 }],
    dead_ends: [
      { id: 'drain', fail_rate: 1 },
      { id: 'reboot', fail_rate: 1 },
    ],
  });
  expect(names.fixes).toEqual(['fix:0', 'drain']);
  expect(names.items.map(({ name }) => name)).toEqual(['fix:0', 'drain', 'dead_end:0', 'reboot']);
  expect(names.resolve('fix:1')).toBe('drain');
  expect(names.resolve('dead_end:0')).toBe('dead_end:0');
  expect(names.resolve('dead_end:1')).toBe('reboot');
  expect(names.resolve('fix:2')).toBeUndefined();
});
