npm pkg set scripts.build:prod="node -e 'console.log(1)'"
npm run build:prod
