set -e
sed -i 's|`json:"qty"`|`json:"qty,string"`|' main.go
bash "$REPRO/error.sh"
