import type { Logger } from '../log.ts';
import type { MessageContent } from './payloads.ts';

type SharedFile = NonNullable<MessageContent['files']>[number];

/** Reads the text of snippets and text files that people share instead of pasting. */
export interface SnippetReader {
  /**
   * The same message with the whole text of its first text files in place of Slack's cut previews.
   * What cannot be had (too large, too slow, no permission) keeps its preview. Never throws.
   * @param token of the bot in the workspace of the message
   */
  whole<T extends MessageContent>(message: T, token: string | undefined): Promise<T>;
}

/** Files read of one message. */
const MAX_FILES = 3;
/** Bytes read of one file; the matcher reads no more of it. */
const MAX_BYTES = 200_000;
const TIMEOUT_MS = 5_000;
/** Where Slack keeps files. The token is sent nowhere else, whatever a payload says. */
const SLACK_FILES = ['https://files.slack.com', 'https://files.slack-gov.com'];

/** @param slackApiUrl its origin is trusted as well, which the stand-in needs */
export function createSnippetReader(
  slackApiUrl: string | undefined,
  log: Logger,
  download: typeof fetch = fetch,
): SnippetReader {
  const trusted = new Set(SLACK_FILES);
  if (slackApiUrl !== undefined) trusted.add(new URL(slackApiUrl).origin);
  const text = async (file: SharedFile, token: string): Promise<string | undefined> => {
    const url = URL.parse(file.url_private_download ?? file.url_private ?? '');
    if (url === null || !trusted.has(url.origin)) return undefined;
    try {
      return await readText(url, token, download);
    } catch (error) {
      log.warn('snippet_unread', { file: file.id ?? null, error: String(error).slice(0, 200) });
      return undefined;
    }
  };
  return {
    async whole(message, token) {
      const files = message.files ?? [];
      if (token === undefined || files.length === 0) return message;
      const read = await Promise.all(
        files.map(async (file, at) => {
          if (at >= MAX_FILES || !isText(file)) return file;
          return { ...file, preview: (await text(file, token)) ?? file.preview };
        }),
      );
      return { ...message, files: read };
    },
  };
}

function isText({ mode, mimetype }: SharedFile): boolean {
  return (
    mode === 'snippet' ||
    /^(?:text\/(?!html)|application\/(?:json|x-ndjson|xml|x-yaml))/.test(mimetype ?? '')
  );
}

/**
 * @throws Error when the answer is no text: without the scope files:read Slack answers 200 with
 * the HTML of its login page
 */
async function readText(url: URL, token: string, download: typeof fetch): Promise<string> {
  const response = await download(url, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || response.body === null || /^text\/html/i.test(type)) {
    await response.body?.cancel();
    throw new Error(
      `the file was answered with ${response.status} ${type || 'without a type'}; the app needs the scope files:read`,
    );
  }
  return new TextDecoder().decode(await firstBytes(response.body));
}

async function firstBytes(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop cancels the download.
    if (size >= MAX_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MAX_BYTES);
}
