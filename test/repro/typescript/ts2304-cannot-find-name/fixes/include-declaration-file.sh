echo 'declare global { interface Shipment { id: string } } export {};' > globals.d.ts
"$TOOLS/tsc" -p . > before.log && exit 1      # not inside "include"
mv globals.d.ts src/
"$TOOLS/tsc" -p .
