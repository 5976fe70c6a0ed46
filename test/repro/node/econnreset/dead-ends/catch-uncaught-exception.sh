cat > swallow.js <<'END'
process.on('uncaughtException', (error) => console.error('swallowed:', error.message));
END
node server.js --require ./swallow.js client.js
