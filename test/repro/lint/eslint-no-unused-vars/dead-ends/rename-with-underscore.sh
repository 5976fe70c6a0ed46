sed -i.bak 's/const sum/const _sum/; s/currency/_currency/' src/cart.js
npx eslint src
