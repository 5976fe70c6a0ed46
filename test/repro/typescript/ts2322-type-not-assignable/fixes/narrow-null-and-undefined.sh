echo "export const first = (all: string[]): string => all.find((one) => one !== '');" > src/pay.ts
"$TOOLS/tsc" -p . > before.log && exit 1
echo "export const first = (all: string[]): string => all.find((one) => one !== '') ?? 'none';" > src/pay.ts
"$TOOLS/tsc" -p .
