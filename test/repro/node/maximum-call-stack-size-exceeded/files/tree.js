const root = { children: [] };
root.children.push({ children: [root] });      // a node that contains itself
let count = 0;
function walk(node) {
  count += 1;
  node.children.forEach(walk);
}
walk(root);
console.log(count);
