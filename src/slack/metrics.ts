import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What operators see of the bot at /metrics. Labels are words of ours, never a person's or a channel's. */
export interface Metrics {
  /** How a paste that was read came out, and where it came from. */
  explained(kind: string, surface: string): void;
  /** What a press came to. */
  voted(outcome: string, result: string): void;
  /** A listener that threw. */
  failed(): void;
  /** Times one delivery of Slack from arrival to the last thing done for it, in seconds. */
  startTimer(type: string): () => void;
  text(): Promise<{ readonly contentType: string; readonly body: string }>;
}

/** Metrics of one bot, in a registry of their own. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const pastes = new Counter({
    name: 'wayout_pastes_total',
    help: 'Pastes read, by outcome and surface.',
    labelNames: ['kind', 'surface'],
    registers,
  });
  const votes = new Counter({
    name: 'wayout_votes_total',
    help: 'Presses of vote buttons, by what was said and what came of it.',
    labelNames: ['outcome', 'result'],
    registers,
  });
  const failures = new Counter({
    name: 'wayout_failures_total',
    help: 'Deliveries of Slack that ended in an error.',
    registers,
  });
  const seconds = new Histogram({
    name: 'wayout_delivery_seconds',
    help: 'Time from the arrival of a delivery to the last thing done for it.',
    labelNames: ['type'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 3, 10],
    registers,
  });
  return {
    explained: (kind, surface) => pastes.inc({ kind, surface }),
    voted: (outcome, result) => votes.inc({ outcome, result }),
    failed: () => failures.inc(),
    startTimer: (type) => {
      const stop = seconds.startTimer({ type });
      return () => void stop();
    },
    text: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}
