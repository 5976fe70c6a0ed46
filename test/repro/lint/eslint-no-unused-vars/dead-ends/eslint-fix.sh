npx eslint --fix src
