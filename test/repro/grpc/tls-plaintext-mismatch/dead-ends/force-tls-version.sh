SERVER=plain node --tls-min-v1.3 main.js
