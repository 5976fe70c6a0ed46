# What @types/react declares, the elements, is declared in src/jsx.d.ts already.
"$TOOLS/tsc" -p .
