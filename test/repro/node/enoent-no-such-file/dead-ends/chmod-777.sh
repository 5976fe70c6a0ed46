chmod -R 777 .
cd src && node main.js
