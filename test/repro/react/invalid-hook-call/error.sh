node page.js
