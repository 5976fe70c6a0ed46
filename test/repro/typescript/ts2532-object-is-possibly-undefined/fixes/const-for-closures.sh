echo "export function later(o: { note: string | null }) { if (o.note !== null) [1].forEach(() => o.note.length); }" > src/main.ts
"$TOOLS/tsc" -p . > before.log && exit 1
echo "export function later(o: { note: string | null }) { const note = o.note; if (note !== null) [1].forEach(() => note.length); }" > src/main.ts
"$TOOLS/tsc" -p .
