cp sdk/index.js src/sdk.js && echo "import { connect } from './sdk.js'; connect();" > src/main.ts
"$TOOLS/tsc" -p . > before.log && exit 1
sed -i.bak 's/"types"/"allowJs": true, "types"/' tsconfig.json
"$TOOLS/tsc" -p .
