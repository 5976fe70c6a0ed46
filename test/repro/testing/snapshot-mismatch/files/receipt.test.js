import { receipt } from './receipt.js';
test('receipt', () => {
  expect(receipt()).toMatchSnapshot();
});
