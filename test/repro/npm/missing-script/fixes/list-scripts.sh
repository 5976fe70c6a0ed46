npm run
npm run build
