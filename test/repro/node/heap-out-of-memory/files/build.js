// A job that needs about 100 MB of heap and ends.
const modules = [];
for (let i = 0; i < 1_000_000; i += 1) modules.push({ id: i, deps: [i + 1] });
console.log(modules.length);
