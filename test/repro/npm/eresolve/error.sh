npm install --package-lock-only --no-audit --no-fund --prefer-offline      # react-dom 18.3.1 wants react ^18.3.1
