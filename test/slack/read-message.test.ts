import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageContentSchema } from '../../src/slack/payloads.ts';
import { readMessage } from '../../src/slack/read-message.ts';

const read = (message: unknown, byBot = true) =>
  readMessage(messageContentSchema.parse(message), byBot);

describe('what is read of a message', () => {
  test('a person’s text, once, although blocks repeat it', () => {
    const blocks = [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'boom' }] }],
      },
    ];
    expect(read({ text: 'boom', blocks }, false)).toBe('boom');
  });

  test('a webhook’s attachments: titles, text and fields; the fallback only when alone', () => {
    const attachments = [
      {
        fallback: 'alert',
        title: 'HighErrorRate',
        text: 'ECONNREFUSED 10.0.0.1:5432',
        fields: [{ title: 'service', value: 'orders', short: true }],
      },
      { fallback: 'only this' },
    ];
    expect(read({ text: '', attachments })).toBe(
      'HighErrorRate\nECONNREFUSED 10.0.0.1:5432\nservice: orders\nonly this',
    );
  });

  test('blocks of modern alert apps, in reading order', () => {
    const blocks = [
      { type: 'header', text: { type: 'plain_text', text: 'New issue' } },
      {
        type: 'section',
        text: { type: 'mrkdwn', text: '*TypeError*' },
        fields: [{ type: 'mrkdwn', text: 'env: prod' }],
      },
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: 'app.js' },
          { type: 'image', alt_text: 'x' },
        ],
      },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_preformatted',
            elements: [
              { type: 'text', text: 'at a.js:1\nat b.js:2' },
              { type: 'link', url: 'https://x.example' },
            ],
          },
        ],
      },
    ];
    expect(read({ text: 'New issue', blocks })).toBe(
      'New issue\nNew issue\n*TypeError*\nenv: prod\napp.js\nat a.js:1\nat b.js:2https://x.example',
    );
  });

  test('the preview of a snippet', () => {
    const files = [{ mode: 'snippet', preview: 'Traceback (most recent call last):' }];
    expect(read({ text: 'help', files }, false)).toBe('help\nTraceback (most recent call last):');
  });

  test('anything at all is read without a failure', () => {
    fc.assert(
      fc.property(fc.array(fc.anything({ maxDepth: 6 })), (blocks) => {
        expect(typeof read({ text: null, blocks })).toBe('string');
      }),
    );
  });
});
