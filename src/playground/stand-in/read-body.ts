import type { IncomingMessage } from 'node:http';
import { z } from 'zod';

/** Larger than any request that Slack takes, small enough to hold in memory. */
const MAX_BYTES = 20_000_000;

/** The whole body of a request. @throws Error above 20 MB */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) throw new Error('request body is over 20 MB');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/**
 * The file in an upload: the body itself, or the first file of a multipart form.
 *
 * @throws TypeError if the form is broken
 */
export async function uploadedBytes(
  body: Buffer,
  contentType: string | undefined,
): Promise<Uint8Array> {
  if (!contentType?.startsWith('multipart/')) return body;
  const headers = { 'content-type': contentType };
  const form = await new Response(new Uint8Array(body), { headers }).formData();
  const parts: unknown[] = [...form.values()];
  const file = parts.find((part) => part instanceof Blob);
  return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : body;
}

const object = z.record(z.string(), z.unknown());

/**
 * A body of fields, JSON or a form; forms give text only.
 *
 * @returns {} for an empty body, undefined if it cannot be read
 */
export function parseFields(
  bytes: Buffer,
  contentType: string | undefined,
): Record<string, unknown> | undefined {
  const text = bytes.toString('utf8');
  if (text.trim() === '') return {};
  if (!contentType?.includes('json')) return Object.fromEntries(new URLSearchParams(text));
  try {
    const parsed = object.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
