npm install --no-audit --no-fund --prefer-offline -D eslint@9.39.1 @eslint/js@9.39.1
