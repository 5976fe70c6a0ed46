sed -i.bak 's/order.totl/order.cents/' src/main.ts
"$TOOLS/tsc" -p .
