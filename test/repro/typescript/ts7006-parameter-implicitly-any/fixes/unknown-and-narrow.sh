echo "export const parse = (raw: unknown) => { if (typeof raw !== 'object' || raw === null || !('id' in raw)) throw new Error('no order'); return raw.id; };" > src/main.ts
"$TOOLS/tsc" -p .
