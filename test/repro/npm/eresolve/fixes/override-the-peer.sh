npm pkg set 'overrides.react-dom.react=$react'
npm install --package-lock-only --no-audit --no-fund --prefer-offline
