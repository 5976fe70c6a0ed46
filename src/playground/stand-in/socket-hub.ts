import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Attempt, Envelope, Retry } from './courier.ts';
import { APP } from './seed.ts';

/** Clients give a connection up after 30 s without a ping of Slack's. */
const PING_MS = 10_000;

/** Slack's names for what goes over Socket Mode. */
const TYPE = {
  event: 'events_api',
  command: 'slash_commands',
  interaction: 'interactive',
} as const;

/** The Socket Mode connections of the app. Each envelope goes to one of them, in turn. */
export interface SocketHub {
  readonly size: () => number;
  /** Whether there was ever a connection. */
  readonly wasConnected: () => boolean;
  /** Makes a ticket for one connection. @returns path and query of its address */
  ticket(): string;
  /** Takes a request to become a WebSocket; refuses those without a fresh ticket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends one envelope and waits for its acknowledgement. Never rejects. */
  send(envelope: Envelope, retry?: Retry): Promise<Attempt>;
  /** Tells the app to reconnect, as Slack does every few hours, and closes. */
  disconnect(reason: 'warning' | 'refresh_requested'): void;
  close(): void;
}

/** What the hub needs. `onChange` hears of connections coming and going. */
export interface SocketHubDeps {
  readonly ackWithinMs: number;
  readonly onChange: (kind: 'app_connected' | 'app_disconnected') => void;
}

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

/** Makes a hub without connections. */
export function createSocketHub(deps: SocketHubDeps): SocketHub {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const connections: WebSocket[] = [];
  const waiting = new Map<string, (attempt: Attempt) => void>();

  let seen = false;

  function welcome(socket: WebSocket): void {
    connections.push(socket);
    seen = true;
    const ping = setInterval(() => socket.ping(), PING_MS).unref();
    socket.on('message', (data) => {
      const ack = readAck(String(data));
      if (ack !== undefined) waiting.get(ack.envelope_id)?.({ ok: true, body: ack.payload });
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(ping);
      connections.splice(connections.indexOf(socket), 1);
      deps.onChange('app_disconnected');
    });
    socket.send(JSON.stringify(hello(connections.length)));
    deps.onChange('app_connected');
  }

  return {
    size: () => connections.length,
    wasConnected: () => seen,
    ticket() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `/link/?ticket=${ticket}&app_id=${APP.id}`;
    },
    upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? '/', 'ws://x').searchParams.get('ticket');
      if (ticket === null || !tickets.delete(ticket)) {
        socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, welcome);
    },
    send(envelope, retry) {
      // In turn: the connection that was just used goes to the end.
      const socket = connections.shift();
      if (socket === undefined) return Promise.resolve({ ok: false, failure: 'no_app' });
      connections.push(socket);
      const id = randomUUID();
      return new Promise((resolve) => {
        const settle = (attempt: Attempt): void => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(attempt);
        };
        const timer = setTimeout(() => settle({ ok: false, failure: 'timeout' }), deps.ackWithinMs);
        socket.once('close', () => settle({ ok: false, failure: 'unreachable' }));
        waiting.set(id, settle);
        socket.send(JSON.stringify(wireEnvelope(id, envelope, retry)));
      });
    },
    disconnect(reason) {
      for (const socket of [...connections]) {
        socket.send(
          JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'stand-in' } }),
        );
        if (reason !== 'warning') socket.close();
      }
    },
    close() {
      for (const socket of [...connections]) socket.close(1001);
      server.close();
    },
  };
}

function hello(connections: number): Readonly<Record<string, unknown>> {
  return {
    type: 'hello',
    num_connections: connections,
    debug_info: { host: 'stand-in', build_number: 1, approximate_connection_time: 18_060 },
    connection_info: { app_id: APP.id },
  };
}

function wireEnvelope(
  id: string,
  envelope: Envelope,
  retry: Retry | undefined,
): Readonly<Record<string, unknown>> {
  return {
    envelope_id: id,
    type: TYPE[envelope.kind],
    payload: envelope.payload,
    accepts_response_payload: envelope.kind !== 'event',
    ...(envelope.kind === 'event' && {
      retry_attempt: retry?.num ?? 0,
      retry_reason: retry?.reason ?? '',
    }),
  };
}

function readAck(text: string): z.output<typeof acknowledgement> | undefined {
  try {
    return acknowledgement.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
