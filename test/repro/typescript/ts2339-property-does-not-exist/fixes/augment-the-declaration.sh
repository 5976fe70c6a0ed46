echo "window.__STATE__ = 1; export {};" > src/main.ts
"$TOOLS/tsc" -p . > before.log && exit 1
echo "declare global { interface Window { __STATE__: unknown } } export {};" > src/global.d.ts
"$TOOLS/tsc" -p .
