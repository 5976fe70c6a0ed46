npm install --no-audit --no-fund --prefer-offline jsonwebtoken@9.0.2
