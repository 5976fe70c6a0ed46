echo "const input = document.querySelector<HTMLInputElement>('#amount'); if (input) input.value = '12';" > src/main.ts
"$TOOLS/tsc" -p .
