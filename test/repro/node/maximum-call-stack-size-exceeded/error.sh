node tree.js
