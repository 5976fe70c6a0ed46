npm run clean
