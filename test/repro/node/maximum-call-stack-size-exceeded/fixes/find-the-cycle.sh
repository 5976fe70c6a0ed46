sed -i.bak 's/^let count = 0;/let count = 0; const seen = new WeakSet();/; s/^  count += 1;/  if (seen.has(node)) return; seen.add(node); count += 1;/' tree.js
node tree.js
