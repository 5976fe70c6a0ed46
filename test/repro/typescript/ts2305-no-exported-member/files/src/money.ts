export const formatTotals = (n: number) => String(n);
export default class Money {}
