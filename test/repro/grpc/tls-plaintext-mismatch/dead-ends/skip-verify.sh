INSECURE=1 SERVER=plain node main.js
