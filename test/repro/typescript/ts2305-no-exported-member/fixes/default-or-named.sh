cat > src/main.ts <<'END'
import Money from './money.js';
export const money = new Money();
END
"$TOOLS/tsc" -p .
