node -e 'require("esm-only")' 2>/dev/null && exit 1
node -e 'import("esm-only").then((m) => console.log(m.default))'
