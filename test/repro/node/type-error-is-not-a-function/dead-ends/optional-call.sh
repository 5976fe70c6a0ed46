# Nothing is called when it is undefined; a string is still no function.
node -e 'console.log(require("./mailer.js").retry?.())'
