npm install --no-audit --no-fund --prefer-offline @grpc/grpc-js@1.10.9
node main.js
