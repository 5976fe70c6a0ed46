import { expect, test } from 'vitest';
import { createInFlight } from '../../src/slack/in-flight.ts';

test('draining waits for work in progress, failed work included', async () => {
  const inFlight = createInFlight();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const work = inFlight.track(async () => {
    await held;
    throw new Error('boom');
  });
  const drained = inFlight.drain(60_000);
  release();
  await expect(work).rejects.toThrow('boom');
  expect(await drained).toBe(0);
});

test('draining gives up at its deadline and says what was left', async () => {
  const inFlight = createInFlight();
  void inFlight.track(() => new Promise(() => {}));
  expect(await inFlight.drain(5)).toBe(1);
});
