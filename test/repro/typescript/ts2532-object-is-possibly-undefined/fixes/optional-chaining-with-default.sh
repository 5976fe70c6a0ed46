sed -i.bak "s/o.items.find(\(.*\)).sku/o.items?.find(\1)?.sku ?? ''/; s/o.onDone()/o.onDone?.()/" src/main.ts
"$TOOLS/tsc" -p .
