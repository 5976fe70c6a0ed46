sed -i.bak "s|'@/lib/money'|'./lib/money'|" src/orders.ts
"$TOOLS/tsc" -p .
