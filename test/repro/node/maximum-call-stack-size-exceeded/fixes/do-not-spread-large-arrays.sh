node -e '[].push(...new Array(500000).fill(1))' 2>/dev/null && exit 1
node -e 'const all = []; for (const row of new Array(500000).fill(1)) all.push(row); console.log(all.length)'
