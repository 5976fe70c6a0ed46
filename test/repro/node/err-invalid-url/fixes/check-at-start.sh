node -e 'const base = "hooks.example.com"; if (!URL.canParse(base)) console.log(`HOOK_BASE is no URL: ${JSON.stringify(base)}`)'
