npm run build:prod --if-present
