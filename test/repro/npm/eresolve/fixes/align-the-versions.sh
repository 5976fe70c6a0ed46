npm install --package-lock-only --no-audit --no-fund --prefer-offline react-dom@19.1.0
