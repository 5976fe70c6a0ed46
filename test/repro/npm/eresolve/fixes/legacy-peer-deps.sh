npm config set legacy-peer-deps=true --location=project
npm install --package-lock-only --no-audit --no-fund --prefer-offline
