export GONOSUMDB=example.com/* GOPRIVATE=example.com/*
bash "$REPRO/error.sh"
