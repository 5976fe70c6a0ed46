sed -i.bak "s/{ id: 'o-1' }/{ id: 'o-1', cents: 0 }/" src/main.ts
"$TOOLS/tsc" -p .
