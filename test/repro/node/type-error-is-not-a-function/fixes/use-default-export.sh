echo 'export default (url) => `fetched ${url}`;' > fetcher.mjs
node -e 'require("./fetcher.mjs")("/x")' 2>/dev/null && exit 1
node -e 'const { default: fetcher } = require("./fetcher.mjs"); console.log(fetcher("/x"))'
