import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

/** Modules of npm that the page uses, by the name in its import map. They need no bundler. */
const MODULES: Readonly<Record<string, string>> = {
  'preact.mjs': 'preact',
  'hooks.mjs': 'preact/hooks',
  'jsxRuntime.mjs': 'preact/jsx-runtime',
};

/** Modules that the page shares with the stand-in: without imports of their own. */
const SHARED: ReadonlySet<string> = new Set(['options-of.js']);

/**
 * Only what the page itself brings: no request leaves this machine, no text of a message runs as a script.
 * The page's one inline script is its import map, allowed by its hash.
 */
function policyFor(content: Buffer): string {
  const inline = /<script type="importmap">([\s\S]*?)<\/script>/.exec(
    content.toString('utf8'),
  )?.[1];
  const hash =
    inline === undefined ? '' : ` 'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
  return `default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'${hash}`;
}

/** Serves a file of the page, compiled beside this module. @returns false if there is none */
export async function servePageFile(path: string, response: ServerResponse): Promise<boolean> {
  const root = fileURLToPath(new URL('./page/', import.meta.url));
  const file = normalize(join(root, path === '/' ? 'index.html' : path.slice('/page/'.length)));
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return false;
  return sendFile(file, response);
}

/** Serves a module that page and stand-in share. @returns false if the page has no use for it */
export async function serveShared(name: string, response: ServerResponse): Promise<boolean> {
  if (!SHARED.has(name)) return false;
  return sendFile(fileURLToPath(new URL(`./stand-in/${name}`, import.meta.url)), response);
}

/** Serves a module of npm to the page. @returns false if the page has no use for it */
export async function serveModule(name: string, response: ServerResponse): Promise<boolean> {
  const specifier = MODULES[name];
  if (specifier === undefined) return false;
  return sendFile(fileURLToPath(import.meta.resolve(specifier)), response);
}

async function sendFile(file: string, response: ServerResponse): Promise<boolean> {
  const type = TYPES[extname(file)];
  const content = type === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (type === undefined || content === undefined) return false;
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    ...(extname(file) === '.html' && { 'content-security-policy': policyFor(content) }),
    'referrer-policy': 'no-referrer',
  });
  response.end(content);
  return true;
}
