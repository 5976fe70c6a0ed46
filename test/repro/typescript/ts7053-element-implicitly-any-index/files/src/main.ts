const rates: Record<'eur' | 'usd', number> = { eur: 1, usd: 1.1 };
export const rate = (code: string) => rates[code];
