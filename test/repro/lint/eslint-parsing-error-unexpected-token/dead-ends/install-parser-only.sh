npm install --no-audit --no-fund --prefer-offline -D espree@10.4.0      # a parser in node_modules that no configuration names
npx eslint src
