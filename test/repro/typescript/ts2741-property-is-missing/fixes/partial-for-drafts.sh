sed -i.bak 's/order: Order/order: Partial<Order>/' src/main.ts
"$TOOLS/tsc" -p .
