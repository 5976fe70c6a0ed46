printf 'export const a = 1;\n<<<<<<< HEAD\nexport const b = 2;\n' > src/view.js
npx eslint src > before.log && exit 1
grep -vE '^(<<<<<<<|=======|>>>>>>>)' src/view.js > fixed.js && mv fixed.js src/view.js
npx eslint src
