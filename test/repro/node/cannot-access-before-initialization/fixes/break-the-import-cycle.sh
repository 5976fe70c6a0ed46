node a.mjs 2>/dev/null && exit 1
echo "export const a = 'a';" > shared.mjs
sed -i.bak 's|./a.mjs|./shared.mjs|' b.mjs
node a.mjs
