import { formatTotal } from './money.js';
export const text = formatTotal(2);
