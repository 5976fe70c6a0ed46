npm install --package-lock-only --no-audit --no-fund --prefer-offline
npm pkg set dependencies.ms=2.1.3      # edited by hand, without writing the lock file
