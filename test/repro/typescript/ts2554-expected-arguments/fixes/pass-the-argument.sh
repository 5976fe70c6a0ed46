sed -i.bak "s/charge('o-1')/charge('o-1', 250)/" src/main.ts
"$TOOLS/tsc" -p .
