import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { callApi, refusalAnswer } from './api.ts';
import type { Faults } from './faults.ts';
import { fillFile } from './files.ts';
import { parseFields, readBytes, uploadedBytes } from './read-body.ts';
import { Refusal } from './refusal.ts';
import { takeResponse } from './response-urls.ts';
import type { Workspace } from './workspace.ts';

/** What the routes work on. */
export interface WebServerDeps {
  readonly workspace: Workspace;
  readonly faults: Faults;
  readonly openSocket?: () => string;
}

/**
 * Answers what an app asks of slack.com: the Web API, response_urls, uploads and file downloads.
 *
 * @returns false if the address is none of these, and then nothing was answered
 */
export async function serveSlack(
  deps: WebServerDeps,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', deps.workspace.baseUrl);
  if (url.pathname.startsWith('/api/')) {
    await serveApi(deps, request, response, url);
  } else if (url.pathname.startsWith('/response/')) {
    await serveResponseUrl(deps, request, response, url.pathname);
  } else if (url.pathname.startsWith('/upload/')) {
    await serveUpload(deps, request, response, url.pathname.slice('/upload/'.length));
  } else if (url.pathname.startsWith('/files-pri/')) {
    serveFile(deps, request, response, url.pathname);
  } else {
    return false;
  }
  return true;
}

async function serveApi(
  deps: WebServerDeps,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const { workspace } = deps;
  const method = url.pathname.slice('/api/'.length);
  const bytes = await readBytes(request);
  const fields = parseFields(bytes, request.headers['content-type']);
  const fault = deps.faults.take(method);
  if (fault?.delayMs !== undefined) await pause(fault.delayMs, undefined, { ref: false });
  const args = { ...Object.fromEntries(url.searchParams), ...fields };
  const record = (status: number, answer: Readonly<Record<string, unknown>>): void => {
    const { token: _, ...shown } = args;
    workspace.calls.push({ method, args: shown, answer, status });
    workspace.feed.emit({ kind: 'api_called', detail: method });
  };
  if (fault?.status !== undefined && fault.status !== 200) {
    record(fault.status, {});
    if (fault.status === 429) response.setHeader('retry-after', String(fault.retryAfter ?? 1));
    response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<h1>injected</h1>');
    return;
  }
  const answer = await answerOf(deps, method, request, args, fields === undefined, fault?.error);
  // Answered first: whoever waits for this call in the feed may rely on the app having got it.
  sendJson(response, 200, answer);
  record(200, answer);
}

async function answerOf(
  deps: WebServerDeps,
  method: string,
  request: IncomingMessage,
  args: Readonly<Record<string, unknown>>,
  unreadable: boolean,
  injected: string | undefined,
): Promise<Readonly<Record<string, unknown>>> {
  if (injected !== undefined) return { ok: false, error: injected };
  if (unreadable) return { ok: false, error: 'invalid_json' };
  const token = bearer(request) ?? (typeof args['token'] === 'string' ? args['token'] : undefined);
  return callApi(deps.workspace, { method, token, args }, deps.openSocket);
}

async function serveResponseUrl(
  { workspace }: WebServerDeps,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const fields = parseFields(await readBytes(request), request.headers['content-type']);
  try {
    if (fields === undefined) throw new Refusal('invalid_payload');
    takeResponse(workspace, path, fields);
    response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const gone = error.code === 'used_url' || error.code === 'expired_url';
    sendJson(response, gone ? 404 : 200, refusalAnswer(error));
  }
}

async function serveUpload(
  { workspace }: WebServerDeps,
  request: IncomingMessage,
  response: ServerResponse,
  fileId: string,
): Promise<void> {
  const body = await readBytes(request);
  const bytes = await uploadedBytes(body, request.headers['content-type']);
  try {
    fillFile(workspace, fileId, bytes);
    response.writeHead(200).end(`OK - ${bytes.length}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    response.writeHead(404).end(error.code);
  }
}

function serveFile(
  { workspace }: WebServerDeps,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): void {
  const id = /^\/files-pri\/[A-Z0-9]+-(\w+)\//.exec(path)?.[1];
  const stored = workspace.files.get(id ?? '');
  if (bearer(request) !== workspace.options.botToken) {
    // As the real one: no error, but the page that asks people to sign in.
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!DOCTYPE html><html><title>Sign in | Slack</title></html>');
  } else if (stored?.bytes === undefined) {
    response.writeHead(404).end();
  } else {
    response.writeHead(200, { 'content-type': stored.file.mimetype }).end(stored.bytes);
  }
}

/** The token of the Authorization header. */
function bearer(request: IncomingMessage): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** Sends JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
