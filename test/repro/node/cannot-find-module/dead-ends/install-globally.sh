# A global folder of its own stands in for the machine's.
export npm_config_prefix="$PWD/global" PATH="$PWD/global/bin:$PATH"
npm install -g --no-audit --no-fund --prefer-offline semver@7.7.3
bash "$REPRO/error.sh"
