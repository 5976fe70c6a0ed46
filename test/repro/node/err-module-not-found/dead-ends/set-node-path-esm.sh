npm install --no-audit --no-fund --prefer-offline --prefix elsewhere semver@7.7.3
NODE_PATH="$PWD/elsewhere/node_modules" node src/consumer.js
