const charge = (id: string, cents: number) => `${id}:${cents}`;
export const text = charge('o-1');
