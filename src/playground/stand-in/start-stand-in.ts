import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { SLACK_LIMITS } from '../../slack/limits.ts';
import type { Attempt, Envelope, Retry } from './courier.ts';
import { createCourier } from './create-courier.ts';
import { createFaults } from './faults.ts';
import type { StandInOptions } from './options.ts';
import { peopleOf } from './people.ts';
import { sendByHttp } from './send-by-http.ts';
import { createSocketHub, type SocketHub } from './socket-hub.ts';
import type { StandIn } from './stand-in.ts';
import { serveSlack } from './web-server.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** Answers what is not Slack's own, such as the playground page. @returns false if it does not know the address */
export type ExtraRoutes = (
  standIn: StandIn,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<boolean>;

/**
 * Starts a pretended Slack on 127.0.0.1.
 *
 * @param extraRoutes further addresses of the same server
 * @throws Error if the port is taken
 * @example
 * const slack = await startStandIn({ botToken: 'xoxb-1', signingSecret: 's', eventsUrl: 'http://127.0.0.1:3000/slack/events' });
 * await slack.say({ channel: CHANNELS.incident, user: PEOPLE.maya, text: 'java.lang.OutOfMemoryError' });
 * const [, card] = await slack.until(() => slack.thread(channel, ts).length > 1 && slack.thread(channel, ts));
 */
export async function startStandIn(
  options: StandInOptions,
  extraRoutes?: ExtraRoutes,
): Promise<StandIn> {
  const ackWithinMs = options.ackWithinMs ?? SLACK_LIMITS.acknowledge.withinMs;
  const hub = createSocketHub({
    ackWithinMs,
    onChange: (kind) => workspace.feed.emit({ kind }),
  });
  const courier = createCourier({
    attempt: (envelope, retry) => attempt(workspace, hub, ackWithinMs, envelope, retry),
    report: (envelope, delivery) =>
      workspace.feed.emit({
        kind: delivery.ok ? 'delivered' : 'delivery_failed',
        detail: envelope.kind,
      }),
    ...(options.retryPausesMs && { retryPausesMs: options.retryPausesMs }),
  });
  const workspace: Workspace = createWorkspace(options, courier);
  const faults = createFaults();
  const openSocket = () => workspace.baseUrl.replace('http:', 'ws:') + hub.ticket();
  const deps = { workspace, faults, ...(options.appToken !== undefined && { openSocket }) };
  const server = createServer((request, response) => {
    serveSlack(deps, request, response)
      .then(async (served) => {
        const done = served || (await extraRoutes?.(standIn, request, response)) === true;
        if (!done) response.writeHead(404).end();
      })
      .catch((error: unknown) => fail(response, error));
  });
  server.on('upgrade', hub.upgrade);
  const port = await listen(server, options.port ?? 0);
  workspace.baseUrl = `http://127.0.0.1:${port}`;
  const standIn: StandIn = {
    url: workspace.baseUrl,
    apiUrl: `${workspace.baseUrl}/api/`,
    port,
    workspace,
    server,
    ...peopleOf(workspace),
    inject: faults.add,
    disconnect: (reason = 'refresh_requested') => hub.disconnect(reason),
    async stop() {
      courier.stop();
      hub.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return standIn;
}

function attempt(
  workspace: Workspace,
  hub: SocketHub,
  ackWithinMs: number,
  envelope: Envelope,
  retry: Retry | undefined,
): Promise<Attempt> {
  if (hub.size() > 0) return hub.send(envelope, retry);
  const { eventsUrl, options } = workspace;
  if (eventsUrl === undefined) {
    // An app that was connected before is expected back: its events are kept and tried again.
    const failure = hub.wasConnected() ? 'unreachable' : 'no_app';
    return Promise.resolve({ ok: false, failure });
  }
  const target = { url: eventsUrl, signingSecret: options.signingSecret, ackWithinMs };
  return sendByHttp(target, envelope, retry);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function fail(response: ServerResponse, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
  response.end(`stand-in failed: ${text}`);
}
