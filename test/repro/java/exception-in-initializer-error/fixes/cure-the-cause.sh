set -e
bash "$REPRO/error.sh" -Dvat=19
