import { describe, expect, test } from 'vitest';
import { checkBlocks, type Surface } from '../../src/playground/stand-in/check-blocks.ts';
import { checkView } from '../../src/playground/stand-in/check-view.ts';
import { Refusal } from '../../src/playground/stand-in/refusal.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const md = (text: string) => ({ type: 'mrkdwn', text });
const section = (text: string, extra: object = {}) => ({
  type: 'section',
  text: md(text),
  ...extra,
});
const button = (extra: object = {}) => ({ type: 'button', text: plain('Go'), ...extra });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (value: string) => ({ text: plain(value), value });
const times = <T>(n: number, make: (at: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => make(at));

const check = (blocks: unknown, surface: Surface = 'message') =>
  checkBlocks(blocks, surface, () => 'made');
const problems = (blocks: unknown, surface?: Surface): string => {
  const checked = check(blocks, surface);
  return checked.ok ? 'accepted' : checked.problems.join('; ');
};

describe('what Slack refuses in blocks', () => {
  test.each([
    ['51 blocks', times(51, () => ({ type: 'divider' })), 'no more than 50 items allowed'],
    ['an unknown type', [{ type: 'marquee' }], 'unsupported type [json-pointer:/blocks/0/type]'],
    ['a section without text', [{ type: 'section' }], 'text or fields'],
    ['empty text', [section('')], 'must be more than 0 characters'],
    ['3001 characters', [section('x'.repeat(3001))], 'must be less than 3001 characters'],
    ['11 fields', [{ type: 'section', fields: times(11, () => md('x')) }], 'no more than 10 items'],
    ['a long header', [{ type: 'header', text: plain('x'.repeat(151)) }], 'less than 151'],
    ['mrkdwn in a header', [{ type: 'header', text: md('x') }], '/blocks/0/text/type'],
    ['11 context elements', [{ type: 'context', elements: times(11, () => md('x')) }], '10 items'],
    ['26 buttons', [actions(...times(26, () => button()))], 'no more than 25 items'],
    ['a long button', [actions(button({ text: plain('x'.repeat(76)) }))], 'less than 76'],
    ['a long value', [actions(button({ value: 'x'.repeat(2001) }))], 'less than 2001'],
    ['an unknown key', [section('x', { colour: 'red' })], 'invalid additional property: colour'],
    ['no button text', [actions({ type: 'button' })], 'missing required field: text'],
    [
      'the same block_id twice',
      [section('a', { block_id: 'same' }), section('b', { block_id: 'same' })],
      'block_id same already exists',
    ],
    [
      'the same action_id twice in a block',
      [actions(button({ action_id: 'same' }), button({ action_id: 'same' }))],
      'action_id same already exists',
    ],
    [
      'six overflow options',
      [
        section('x', {
          accessory: { type: 'overflow', options: times(6, (at) => option(`${at}`)) },
        }),
      ],
      'no more than 5 items',
    ],
    ['an alert in a message', [{ type: 'alert', text: md('x') }], 'not available in a message'],
  ])('%s', (_, blocks, problem) => {
    expect(problems(blocks)).toContain(problem);
  });

  test('markdown only in messages', () => {
    const blocks = [{ type: 'markdown', text: '**x**' }];
    expect(problems(blocks)).toBe('accepted');
    expect(problems(blocks, 'modal')).toContain('not available in a modal');
  });
});

describe('what Slack accepts', () => {
  test('the same action_id in two blocks, and ids are filled in where there are none', () => {
    const id = { action_id: 'same' };
    const checked = check([actions(button(id)), actions(button(id)), section('x')]);
    expect(checked).toMatchObject({ ok: true, blocks: [{ block_id: 'made' }, {}, {}] });
  });

  test('exactly the limits', () => {
    const blocks = times(50, () => section('x'.repeat(3000)));
    expect(problems(blocks)).toBe('accepted');
  });
});

describe('views', () => {
  const refusal = (view: unknown): Refusal | undefined => {
    try {
      checkView(view, () => 'made');
      return undefined;
    } catch (error) {
      return error instanceof Refusal ? error : undefined;
    }
  };
  const input = {
    type: 'input',
    label: plain('Error'),
    element: { type: 'plain_text_input', action_id: 'text' },
  };
  const modal = { type: 'modal', title: plain('Explain'), blocks: [section('x')] };

  test('a title of 25 characters, or too much private metadata, is an invalid argument', () => {
    expect(refusal(modal)).toBeUndefined();
    expect(refusal({ ...modal, title: plain('x'.repeat(25)) })).toMatchObject({
      code: 'invalid_arguments',
      details: ['must be less than 25 characters [json-pointer:/view/title/text]'],
    });
    expect(refusal({ ...modal, private_metadata: 'x'.repeat(3001) })?.details[0]).toContain('3001');
  });

  test('a modal with inputs needs a submit button', () => {
    expect(refusal({ ...modal, blocks: [input] })?.details[0]).toContain('submit is required');
    expect(refusal({ ...modal, blocks: [input], submit: plain('Go') })).toBeUndefined();
  });
});
