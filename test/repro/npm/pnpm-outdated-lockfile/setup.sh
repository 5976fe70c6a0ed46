npm install --prefix tool --no-audit --no-fund --prefer-offline pnpm@10.12.1
tool/node_modules/.bin/pnpm install --lockfile-only
npm pkg set dependencies.ms=2.1.3      # edited by hand
