npm install --no-audit --no-fund --prefer-offline @grpc/grpc-js@1.13.4
