cd shop && npm install @acme/ui --fetch-retries=0      # .npmrc names an internal registry
