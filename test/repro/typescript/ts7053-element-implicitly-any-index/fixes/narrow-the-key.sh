sed -i.bak 's/code: string/code: keyof typeof rates/' src/main.ts
"$TOOLS/tsc" -p .
