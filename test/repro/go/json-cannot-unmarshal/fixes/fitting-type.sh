set -e
sed -i 's|Qty int    `json:"qty"`|Qty json.Number `json:"qty"`|' main.go
bash "$REPRO/error.sh"
