CI=true tool/node_modules/.bin/pnpm install      # in CI, --frozen-lockfile is the default
