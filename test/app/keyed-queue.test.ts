import { expect, test } from 'vitest';
import { createKeyedQueue } from '../../src/app/keyed-queue.ts';

test('tasks of one key run one after the other, even after a failure; other keys do not wait', async () => {
  const queue = createKeyedQueue();
  const seen: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = queue.run('a', async () => {
    await held;
    seen.push('a1');
    throw new Error('boom');
  });
  const second = queue.run('a', async () => seen.push('a2'));
  await queue.run('b', async () => seen.push('b1'));
  expect(seen).toEqual(['b1']);
  release();
  await expect(first).rejects.toThrow('boom');
  await second;
  expect(seen).toEqual(['b1', 'a1', 'a2']);
});
