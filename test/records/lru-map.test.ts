import { expect, test } from 'vitest';
import { LruMap } from '../../src/records/lru-map.ts';

const counted = (max: number) => {
  const made: string[] = [];
  const map = new LruMap(max, (key: string) => {
    made.push(key);
    return key.toUpperCase();
  });
  return { map, made };
};

test('a value is made once while its key is among those used last', () => {
  const { map, made } = counted(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'd', 'a'])
    expect(map.get(key)).toBe(key.toUpperCase());
  expect(made).toEqual(['a', 'b', 'c', 'd']);
});

test('keys not used for long are forgotten, so that their number stays bounded', () => {
  const { map, made } = counted(3);
  for (let at = 0; at < 100; at += 1) map.get(`key ${at}`);
  map.get('key 0');
  expect(made.length).toBe(101);
});

test('when a value cannot be made, nothing is kept and the next use tries again', () => {
  let tries = 0;
  const map = new LruMap(2, () => {
    tries += 1;
    if (tries === 1) throw new Error('no');
    return 'value';
  });
  expect(() => map.get('a')).toThrow('no');
  expect(map.get('a')).toBe('value');
});
