set -e
sed -i 's|/v1/rates|/v2/rates|' main.go
bash "$REPRO/error.sh"
