echo "type Event = { kind: 'paid' } | { kind: 'void'; reason: string }; export const why = (e: Event) => e.reason;" > src/main.ts
"$TOOLS/tsc" -p . > before.log && exit 1
echo "type Event = { kind: 'paid' } | { kind: 'void'; reason: string }; export const why = (e: Event) => (e.kind === 'void' ? e.reason : '');" > src/main.ts
"$TOOLS/tsc" -p .
