npx prettier --write src
printf 'dist\n' >> .prettierignore
npx prettier --check .
