cat > ignore.js <<'END'
process.on('uncaughtException', (error) => console.error('ignored:', error.message));
END
node with-old-instance.js node --require ./ignore.js server.js
