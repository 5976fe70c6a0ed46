DB_HOST=$(python3 -c 'import urllib.parse; print(urllib.parse.urlsplit("https://localhost").hostname)') bash "$REPRO/error.sh"
