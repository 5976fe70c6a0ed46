import { cents } from '@/lib/money.js';
document.title = String(cents(2));
