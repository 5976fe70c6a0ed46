sed -i.bak 's/queue:/queue?:/' src/main.ts
"$TOOLS/tsc" -p .
