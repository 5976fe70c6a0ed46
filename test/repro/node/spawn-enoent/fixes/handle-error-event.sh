HANDLE=1 node convert.js
