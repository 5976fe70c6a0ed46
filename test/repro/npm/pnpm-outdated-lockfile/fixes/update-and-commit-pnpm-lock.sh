tool/node_modules/.bin/pnpm install --lockfile-only
CI=true tool/node_modules/.bin/pnpm install --frozen-lockfile
