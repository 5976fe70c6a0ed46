echo "import { a } from './a.mjs'; export const b = () => a + 'b';" > b.mjs
sed -i.bak 's/console.log(b)/console.log(b())/' a.mjs
node a.mjs
