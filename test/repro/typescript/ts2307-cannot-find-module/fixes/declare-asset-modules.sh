echo "import logo from './logo.svg'; export const src: string = logo;" > src/orders.ts
"$TOOLS/tsc" -p . > before.log && exit 1
echo "declare module '*.svg' { const url: string; export default url; }" > src/assets.d.ts
"$TOOLS/tsc" -p .
