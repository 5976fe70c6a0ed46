cat > main.js <<'END'
const { carts, total } = require('./cart.js');
const loadCart = async (id) => ({ cart: carts[id] });
(async () => console.log(total((await loadCart('a1')).cart)))();
END
sed 's/await loadCart/loadCart/' main.js > forgotten.js
node forgotten.js 2>&1 | grep -q 'Cannot read properties' || exit 1    # without await
node main.js
