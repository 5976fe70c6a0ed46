const total = sum([1, 2]);
const sum = (all) => all.reduce((x, y) => x + y, 0);
console.log(total);
