set -e
. ./env.sh
go mod tidy
bash "$REPRO/error.sh"
