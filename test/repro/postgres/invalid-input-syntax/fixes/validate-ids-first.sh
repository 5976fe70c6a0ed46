node -e 'const id = Number("undefined"); process.exit(Number.isInteger(id) ? 1 : 0)'
