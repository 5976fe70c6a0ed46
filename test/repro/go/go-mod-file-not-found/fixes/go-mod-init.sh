set -e
go mod init git.acme.example/fulfil
bash "$REPRO/error.sh"
