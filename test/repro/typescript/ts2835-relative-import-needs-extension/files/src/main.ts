import { cents } from './money';
export const total = cents(2);
