sed -i.bak "s/return err.message/return err instanceof Error \&\& 'code' in err ? err.code : undefined/" src/main.ts
"$TOOLS/tsc" -p .
