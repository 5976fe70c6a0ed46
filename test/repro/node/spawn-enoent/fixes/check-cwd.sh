export COMMAND="$(command -v node) --version"
CWD=missing node convert.js 2>/dev/null && exit 1
mkdir missing && CWD=missing node convert.js
