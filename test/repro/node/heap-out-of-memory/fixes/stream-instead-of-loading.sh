cat > stream.js <<'END'
function* modules() { for (let i = 0; i < 1_000_000; i += 1) yield { id: i, deps: [i + 1] }; }
let count = 0;
for (const { deps } of modules()) count += deps.length;
console.log(count);
END
node --max-old-space-size=40 stream.js
