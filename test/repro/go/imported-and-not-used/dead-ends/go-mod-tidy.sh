go mod tidy
bash "$REPRO/error.sh"
