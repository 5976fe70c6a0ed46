sed -i.bak "s/{ status: 'open' };/{ status: 'open' } as const;/" src/pay.ts
"$TOOLS/tsc" -p .
