npm pkg set type=module
echo "import { name } from 'pkg'; console.log(name);" > main.js
node main.js
