cat > src/main.ts <<'END'
const all: (number | string)[] = [1, 2];
export const more = all.concat('3');
END
"$TOOLS/tsc" -p .
