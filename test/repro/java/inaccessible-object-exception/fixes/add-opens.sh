set -e
bash "$REPRO/error.sh" --add-opens java.base/java.lang=ALL-UNNAMED
