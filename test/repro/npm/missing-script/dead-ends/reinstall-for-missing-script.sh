rm -rf node_modules
npm install --no-audit --no-fund --prefer-offline
bash "$REPRO/error.sh"
