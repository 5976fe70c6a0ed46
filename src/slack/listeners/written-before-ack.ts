import { within } from '../within.ts';

/** Slack gives 3 s; a write takes milliseconds. */
const WRITE_BEFORE_ACK_MS = 2_000;

/** Acknowledges a press once it is written, so that an acknowledged one survives a crash. */
export async function writtenBeforeAck<T>(
  written: Promise<T>,
  ack: () => Promise<void>,
): Promise<T> {
  await within(written, WRITE_BEFORE_ACK_MS, undefined);
  await ack();
  return await written;
}
