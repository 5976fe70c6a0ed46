node -e 'JSON.parse({ sku: "A-1" })' 2>/dev/null && exit 1
node -e 'const value = { sku: "A-1" }; console.log(typeof value === "string" ? JSON.parse(value) : value)'
