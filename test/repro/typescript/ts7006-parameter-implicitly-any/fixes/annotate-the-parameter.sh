sed -i.bak 's/sum(items)/sum(items: number[])/; s/({ id })/({ id }: { id: string })/' src/main.ts
"$TOOLS/tsc" -p .
