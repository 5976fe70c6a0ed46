import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AppDeps } from '../app/deps.ts';
import type { Metrics } from './metrics.ts';

/** One address that answers GET. */
export interface StatusRoute {
  readonly path: string;
  readonly method: 'GET';
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
}

/**
 * For whoever watches the bot: GET /healthz (the process lives), /readyz (store and records
 * answer), /metrics (Prometheus). None of them tells anything about people or pastes.
 */
export function statusRoutes(
  app: Pick<AppDeps, 'store' | 'catalog'>,
  metrics: Metrics,
): StatusRoute[] {
  return [
    get('/healthz', async () => ({ status: 200, type: 'text/plain', body: 'ok\n' })),
    get('/readyz', async () => {
      const store = await app.store.ping().then(
        () => 'ok',
        () => 'unavailable',
      );
      const records = app.catalog.records.length;
      const status = store === 'ok' && records > 0 ? 200 : 503;
      return { status, type: 'application/json', body: `${JSON.stringify({ store, records })}\n` };
    }),
    get('/metrics', async () => {
      const { contentType, body } = await metrics.text();
      return { status: 200, type: contentType, body };
    }),
  ];
}

function get(
  path: string,
  answer: () => Promise<{ readonly status: number; readonly type: string; readonly body: string }>,
): StatusRoute {
  return {
    path,
    method: 'GET',
    handler: (_request, response) => {
      answer().then(
        ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
        () => response.writeHead(500).end(),
      );
    },
  };
}
