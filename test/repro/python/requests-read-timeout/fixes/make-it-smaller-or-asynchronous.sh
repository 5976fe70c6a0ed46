QUERY="?page=1&per_page=200" bash "$REPRO/error.sh"
