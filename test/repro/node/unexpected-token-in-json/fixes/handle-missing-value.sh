node -e 'JSON.parse(undefined)' 2>/dev/null && exit 1
node -e 'const raw = undefined; console.log(raw && raw !== "undefined" ? JSON.parse(raw) : { items: [] })'
