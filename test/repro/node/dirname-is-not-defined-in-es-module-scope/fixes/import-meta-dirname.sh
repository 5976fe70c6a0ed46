sed -i.bak 's/__dirname/import.meta.dirname/' src/print.js
node src/print.js
