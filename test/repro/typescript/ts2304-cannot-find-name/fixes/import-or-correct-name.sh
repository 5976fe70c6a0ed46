sed -i.bak "1i import type { Shipment } from './shipment.js';" src/main.ts
"$TOOLS/tsc" -p .
