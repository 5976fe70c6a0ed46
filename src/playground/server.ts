import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BotProcess } from './bot-process.ts';
import { pageAct } from './page-act.ts';
import type { Sample } from './page-state.ts';
import { performPageAct } from './perform-page-act.ts';
import { readPageState } from './read-page-state.ts';
import { addFile } from './stand-in/files.ts';
import { parseFields, readBytes } from './stand-in/read-body.ts';
import type { StandIn } from './stand-in/stand-in.ts';
import type { ExtraRoutes } from './stand-in/start-stand-in.ts';
import { sendJson } from './stand-in/web-server.ts';
import { serveModule, servePageFile, serveShared } from './static-files.ts';

/** What the page's addresses work on. */
export interface PlaygroundDeps {
  readonly samples: readonly Sample[];
  /** Absent until the bot is started. */
  readonly bot: () => BotProcess | undefined;
}

/** The addresses of the page: its files, its state, its stream of changes, and what people do in it. */
export function playgroundRoutes(deps: PlaygroundDeps): ExtraRoutes {
  return async (standIn, request, response) => {
    const url = new URL(request.url ?? '/', standIn.url);
    if (!isOwnPage(request)) {
      response.writeHead(403).end('The playground answers its own page only.');
      return true;
    }
    return request.method === 'POST'
      ? post(standIn, deps, url, request, response)
      : get(standIn, deps, url, response);
  };
}

async function get(
  standIn: StandIn,
  deps: PlaygroundDeps,
  url: URL,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname, searchParams } = url;
  if (pathname === '/' || pathname.startsWith('/page/')) return servePageFile(pathname, response);
  if (pathname.startsWith('/modules/')) return serveModule(pathname.slice(9), response);
  if (pathname.startsWith('/stand-in/')) return serveShared(pathname.slice(10), response);
  if (pathname.startsWith('/archives/')) return followPermalink(url, response);
  if (pathname.startsWith('/playground/files/')) return sendStored(standIn, url, response);
  if (pathname === '/playground/changes') return streamChanges(standIn, response);
  if (pathname !== '/playground/state') return false;
  const [user = '', channel = ''] = ['user', 'channel'].map((name) => searchParams.get(name) ?? '');
  const bot = () => deps.bot()?.state() ?? { phase: 'starting' as const, log: [] };
  sendJson(response, 200, readPageState(standIn, { samples: deps.samples, bot }, user, channel));
  return true;
}

async function post(
  standIn: StandIn,
  deps: PlaygroundDeps,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const bytes = await readBytes(request);
  switch (url.pathname) {
    case '/playground/act':
      await act(standIn, parseFields(bytes, request.headers['content-type']), response);
      return true;
    case '/playground/upload': {
      const name = url.searchParams.get('name') ?? 'file.txt';
      const file = addFile(
        standIn.workspace,
        { name, content: bytes },
        url.searchParams.get('user') ?? '',
      );
      sendJson(response, 200, { ok: true, result: { id: file.id, name } });
      return true;
    }
    case '/playground/restart-bot':
      await deps.bot()?.restart();
      sendJson(response, 200, { ok: true, result: null });
      return true;
    default:
      return false;
  }
}

async function act(standIn: StandIn, body: unknown, response: ServerResponse): Promise<void> {
  const parsed = pageAct.safeParse(body);
  if (!parsed.success) {
    sendJson(response, 400, { ok: false, error: parsed.error.message });
    return;
  }
  try {
    const result = await performPageAct(standIn, parsed.data);
    sendJson(response, 200, { ok: true, result: result ?? null });
  } catch (error) {
    sendJson(response, 200, {
      ok: false,
      error: error instanceof Error ? error.message : 'failed',
    });
  }
}

function streamChanges(standIn: StandIn, response: ServerResponse): true {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 500\n\n');
  const stop = standIn.subscribe((change) => {
    response.write(`data: ${JSON.stringify(change)}\n\n`);
  });
  response.on('close', stop);
  return true;
}

/** A link to a message opens the page at that message, as in Slack. */
function followPermalink(url: URL, response: ServerResponse): boolean {
  const [, channel, seconds, micros] =
    /^\/archives\/(\w+)\/p(\d+)(\d{6})$/.exec(url.pathname) ?? [];
  if (channel === undefined) return false;
  const thread = url.searchParams.get('thread_ts');
  const hash = new URLSearchParams({
    channel,
    ts: `${seconds}.${micros}`,
    ...(thread !== null && { thread }),
  });
  response.writeHead(302, { location: `/#${hash}` }).end();
  return true;
}

function sendStored(standIn: StandIn, url: URL, response: ServerResponse): boolean {
  const stored = standIn.workspace.files.get(url.pathname.split('/').at(-1) ?? '');
  if (stored?.bytes === undefined) return false;
  // Sandboxed: what people upload must not run as part of the page.
  response.writeHead(200, {
    'content-type': stored.file.mimetype,
    'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
  });
  response.end(stored.bytes);
  return true;
}

/** Keeps other sites that a person has open from driving the playground (and DNS rebinding). */
function isOwnPage(request: IncomingMessage): boolean {
  const host = request.headers.host ?? '';
  const { origin } = request.headers;
  const isLocal = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
  return isLocal && (origin === undefined || origin === `http://${host}`);
}
