echo "interface Order { items: [{ sku: string }] } export const first = (o: Order) => o.items[0].sku;" > src/main.ts
"$TOOLS/tsc" -p .
