sed -i.bak 's/return err.message/return err instanceof Error ? err.message : String(err)/' src/main.ts
"$TOOLS/tsc" -p .
