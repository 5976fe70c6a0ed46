DEADLINE=20000 SERVER=plain node main.js
