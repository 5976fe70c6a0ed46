sed -i.bak 's/formatTotal\b/formatTotals/g' src/main.ts
"$TOOLS/tsc" -p .
