mkdir -p src/types
echo "declare module 'legacy-sdk' { export function connect(url: string): Promise<void>; }" > src/types/legacy-sdk.d.ts
"$TOOLS/tsc" -p .
