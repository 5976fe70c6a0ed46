type Status = 'open' | 'paid';
const order = { status: 'open' };
export const next: Status = order.status;
export const find = (all: { id: string }[]): { id: string } => all.find(({ id }) => id !== '') ?? { id: '' };
