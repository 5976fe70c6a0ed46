import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from '../log.ts';
import { redact } from '../redaction/redact.ts';

const MAX_CHARS = 500;

/**
 * Bolt's and its client's log lines, in ours. Their debug lines hold whole payloads, pastes
 * included, so those are dropped whatever the level; the rest is redacted and cut.
 */
export function createBoltLogger(log: Logger): BoltLogger {
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (...parts: unknown[]) =>
      log[level]('slack_client', {
        message: redact(parts.map(wordsOf).join(' ')).slice(0, MAX_CHARS),
      });
  return {
    debug: () => {},
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

function wordsOf(part: unknown): string {
  if (part instanceof Error) return part.message;
  return typeof part === 'string' ? part : '';
}
