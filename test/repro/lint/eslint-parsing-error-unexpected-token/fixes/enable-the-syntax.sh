cat > eslint.config.js <<'END'
export default [{ files: ['**/*.{js,jsx}'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } }];
END
npx eslint src
