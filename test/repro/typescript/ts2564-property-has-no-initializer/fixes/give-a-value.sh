sed -i.bak 's/queue: string\[\];/queue: string[] = [];/' src/main.ts
"$TOOLS/tsc" -p .
