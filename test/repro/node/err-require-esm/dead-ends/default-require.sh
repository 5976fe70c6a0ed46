node -e 'console.log(require("pkg").default)'
