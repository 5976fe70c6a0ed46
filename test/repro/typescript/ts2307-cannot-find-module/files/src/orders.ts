import { cents } from '@/lib/money';
export const total = cents(2);
