. ./env.sh
go clean -modcache
bash "$REPRO/error.sh"
