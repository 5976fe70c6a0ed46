import { expect, test } from 'vitest';
import { createRemembered } from '../../src/slack/remembered.ts';

function memory() {
  let now = 1_000_000;
  let asked = 0;
  const remembered = createRemembered<string | undefined>({
    size: 2,
    forMs: 100,
    failedForMs: 10,
    isFailure: (value) => value === undefined,
    now: () => now,
  });
  const get = (key: string, answer: string | undefined = key) =>
    remembered.get(key, async () => {
      asked += 1;
      return answer;
    });
  return { remembered, get, pass: (ms: number) => (now += ms), asked: () => asked };
}

test('an answer is asked for once, by any number of callers, until it is too old', async () => {
  const { get, pass, asked } = memory();
  expect(await Promise.all([get('a'), get('a')])).toEqual(['a', 'a']);
  pass(99);
  await get('a');
  expect(asked()).toBe(1);
  pass(2);
  await get('a');
  expect(asked()).toBe(2);
});

test('a failure is soon asked for again', async () => {
  const { remembered, pass, get, asked } = memory();
  await remembered.get('a', async () => undefined);
  pass(11);
  expect(await get('a')).toBe('a');
  expect(asked()).toBe(1);
});

test('the oldest entries make room, and a set one holds', async () => {
  const { remembered, get, pass, asked } = memory();
  remembered.set('a', 'chosen');
  pass(1_000);
  expect(await get('a')).toBe('chosen');
  await get('b');
  await get('c');
  await get('a');
  expect(asked()).toBe(3);
});
