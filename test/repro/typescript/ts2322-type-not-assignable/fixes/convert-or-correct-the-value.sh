echo "export const cents = (raw: { cents: string }): number => Number(raw.cents);" > src/pay.ts
"$TOOLS/tsc" -p .
