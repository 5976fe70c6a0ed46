npm install --package-lock-only --no-audit --no-fund --prefer-offline react@18.3.1 react-dom@18.3.1
