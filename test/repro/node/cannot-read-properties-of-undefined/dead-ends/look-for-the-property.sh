# Gives every object an "items": the missing thing is the cart in front of it.
node -e 'Object.prototype.items = []; require("./main.js")'
