# The root package has a script "build" and none called "build:prod".
npm run build:prod
