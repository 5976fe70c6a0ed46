node --unhandled-rejections=warn app.js
