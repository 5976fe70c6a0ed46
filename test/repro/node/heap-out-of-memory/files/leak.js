// A server-like process whose cache is never emptied (or bounded to 1000 entries).
const cache = new Map();
const end = Number(process.env.REQUESTS ?? Infinity);
for (let request = 0; request < end; request += 1) {
  cache.set(request, { body: new Array(100).fill(request) });
  if (process.env.BOUND && cache.size > 1000) cache.delete(cache.keys().next().value);
}
console.log(cache.size);
