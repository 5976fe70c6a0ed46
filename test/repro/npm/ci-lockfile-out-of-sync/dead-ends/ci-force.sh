npm ci --force
