import { pino } from 'pino';
import type { Logger } from './log.ts';

/** Keys whose values never reach a log line, at any depth up to two. */
const SECRET_KEYS = ['token', 'botToken', 'appToken', 'signingSecret', 'text', 'authorization'];

/**
 * The process's logger: one JSON line an event on stdout, the event's name as `msg`.
 * @param level pino's; `silent` = nothing
 * @param destination where lines go; default stdout, written at once so that none is lost in a crash
 */
export function createPinoLogger(
  level: string,
  destination: { write(line: string): void } = pino.destination({ fd: 1, sync: true }),
): Logger {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: SECRET_KEYS.flatMap((key) => [key, `*.${key}`]),
    },
    destination,
  );
  return {
    debug: (event, fields = {}) => logger.debug(fields, event),
    info: (event, fields = {}) => logger.info(fields, event),
    warn: (event, fields = {}) => logger.warn(fields, event),
    error: (event, fields = {}) => logger.error(fields, event),
  };
}
