# Root passes over the modes of files, but not over a missing execute bit.
chmod 644 convert.sh
if command -v sudo >/dev/null && [ "$(id -u)" != 0 ] && sudo -n true 2>/dev/null; then
  sudo -n "$(command -v node)" app.js
else
  node app.js
fi
