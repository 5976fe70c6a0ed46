PATH="$PWD/node_modules/.bin:$PATH" npm run clean
