sed -i.bak 's/cents: number/cents?: number/' src/main.ts
"$TOOLS/tsc" -p .
