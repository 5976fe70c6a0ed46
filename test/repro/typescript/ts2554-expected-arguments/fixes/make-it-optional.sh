sed -i.bak 's/cents: number/cents = 0/' src/main.ts
"$TOOLS/tsc" -p .
