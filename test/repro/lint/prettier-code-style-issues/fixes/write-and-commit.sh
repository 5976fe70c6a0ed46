npx prettier --list-different .
npx prettier --write .
npx prettier --check .
