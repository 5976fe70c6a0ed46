node src/save.js 2>/dev/null && exit 1
MKDIR=1 node src/save.js
