TARGET=http://stock.acme.invalid:PORT node main.js
