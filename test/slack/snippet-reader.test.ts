import { describe, expect, test } from 'vitest';
import { createSnippetReader } from '../../src/slack/snippet-reader.ts';
import { silentLogger } from '../support/silent-logger.ts';

const asked: { url: string; token: string | null }[] = [];
const answering =
  (make: () => Response): typeof fetch =>
  (url, init) => {
    asked.push({ url: String(url), token: new Headers(init?.headers).get('authorization') });
    return Promise.resolve(make());
  };
const file = {
  mode: 'snippet',
  preview: 'cut',
  url_private_download: 'https://files.slack.com/files-pri/T1-F1/download/a.log',
};
const preview = async (make: () => Response, change = {}) => {
  asked.length = 0;
  const reader = createSnippetReader(undefined, silentLogger, answering(make));
  const { files } = await reader.whole({ files: [{ ...file, ...change }] }, 'xoxb-test');
  return files?.[0]?.preview;
};
const text =
  (body: string, type = 'text/plain') =>
  () =>
    new Response(body, { headers: { 'content-type': type } });

describe('reading a snippet', () => {
  test('its whole text takes the place of the preview', async () => {
    expect(await preview(text('the whole text'))).toBe('the whole text');
    expect(asked[0]?.token).toBe('Bearer xoxb-test');
  });

  test.each([
    ['a login page', text('<!DOCTYPE html>', 'text/html; charset=utf-8'), {}],
    ['a refusal', () => new Response('no', { status: 403 }), {}],
    [
      'no connection',
      () => {
        throw new TypeError('fetch failed');
      },
      {},
    ],
    ['a file that is no text', text('x'), { mode: 'hosted', mimetype: 'image/png' }],
    ['no address', text('x'), { url_private_download: 'not a url' }],
  ])('%s leaves the preview', async (_, make, change) => {
    expect(await preview(make, change)).toBe('cut');
  });

  test.each([
    'https://files.slack.com.evil.example/a.log',
    'http://files.slack.com/a.log',
    'https://evil.example/files.slack.com',
    'file:///etc/passwd',
  ])('the token never goes to %s', async (url) => {
    expect(await preview(text('x'), { url_private_download: url })).toBe('cut');
    expect(asked).toEqual([]);
  });

  test('no more than 200 kB are read', async () => {
    expect((await preview(text('x'.repeat(900_000))))?.length).toBe(200_000);
  });
});
