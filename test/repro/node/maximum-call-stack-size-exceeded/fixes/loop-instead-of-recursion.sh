cat > loop.js <<'END'
let root = { children: [] };
for (let depth = 0; depth < 100000; depth += 1) root = { children: [root] };
const stack = [root];
let count = 0;
while (stack.length > 0) {
  count += 1;
  stack.push(...stack.pop().children);
}
console.log(count);
END
node loop.js
