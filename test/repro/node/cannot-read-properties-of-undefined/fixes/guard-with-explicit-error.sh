cat > main.js <<'END'
const { carts, total } = require('./cart.js');
const answer = (id) => {
  const cart = carts[id];
  if (!cart) return { status: 404, error: 'cart not found' };
  return { status: 200, total: total(cart) };
};
console.log(answer('b2'), answer('a1'));
END
node main.js
