const carts = { a1: { items: [{ cents: 250 }] } };
const total = (cart) => cart.items.reduce((sum, item) => sum + item.cents, 0);
module.exports = { carts, total };
