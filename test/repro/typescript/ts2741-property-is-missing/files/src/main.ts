interface Order { id: string; cents: number }
export const order: Order = { id: 'o-1' };
