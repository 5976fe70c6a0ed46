import { expect, test } from 'vitest';
import { readReport } from '../../src/matching/read-report.ts';

const telling = (text: string) => readReport(text).report.tellingLines[0]?.text;

test('an error quoted in a sentence is read without the sentence', () => {
  expect(
    telling('seeing `ConnectionRefusedError: [Errno 111] Connection refused` on two hosts'),
  ).toBe('ConnectionRefusedError: [Errno 111] Connection refused');
});

test.each([
  ['a quoted command', 'error: `terraform init -upgrade` must be run first'],
  ['a quoted name', 'error[E0382]: borrow of moved value: `orders`'],
  [
    'quotes that only look like a pair',
    "x.rb:2:in `total_of_order': undefined method `cents' for nil:NilClass (NoMethodError)",
  ],
])('%s stays in its line', (_, text) => {
  expect(telling(text)).toBe(text);
});
