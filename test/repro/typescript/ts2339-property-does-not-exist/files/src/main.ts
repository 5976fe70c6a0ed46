interface Order { id: string; cents: number }
export const total = (orders: Order[]) => orders.reduce((sum, order) => sum + order.totl, 0);
