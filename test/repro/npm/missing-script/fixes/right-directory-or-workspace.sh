npm run build:prod -w web
npm run build:prod --prefix web
npm run build:prod --workspaces --if-present
