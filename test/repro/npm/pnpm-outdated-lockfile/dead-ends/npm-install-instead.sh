npm install --package-lock-only --no-audit --no-fund --prefer-offline
bash "$REPRO/error.sh"
