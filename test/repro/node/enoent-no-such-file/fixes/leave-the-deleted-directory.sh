mkdir gone && cd gone && rmdir ../gone
node -e 'process.cwd()' 2>/dev/null && exit 1
cd .. && node src/main.js
