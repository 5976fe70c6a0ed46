echo '{ "compilerOptions": { "jsx": "react-jsx", "target": "es2023" } }' > tsconfig.json
npx eslint src
