node -e 'require("crypto").createHash("sha256").update({ id: 17 })' 2>/dev/null && exit 1
node -e 'console.log(require("crypto").createHash("sha256").update(JSON.stringify({ id: 17 })).digest("hex"))'
