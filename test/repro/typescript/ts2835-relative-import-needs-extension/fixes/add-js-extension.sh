sed -i.bak "s|'./money'|'./money.js'|" src/main.ts
"$TOOLS/tsc" -p .
