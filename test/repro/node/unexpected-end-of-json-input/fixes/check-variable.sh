node -e 'JSON.parse(process.env.FEATURE_FLAGS ?? "")' 2>/dev/null && exit 1
node -e 'const flags = process.env.FEATURE_FLAGS ? JSON.parse(process.env.FEATURE_FLAGS) : {}; console.log(flags)'
