interface Order { items?: { sku: string }[]; onDone?: () => void }
export const first = (o: Order) => o.items.find((item) => item.sku !== '').sku;
export const done = (o: Order) => o.onDone();
