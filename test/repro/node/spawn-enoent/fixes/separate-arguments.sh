export COMMAND="$(command -v node) --version"
WHOLE=1 node convert.js 2>/dev/null && exit 1
node convert.js
