sed -i 's|`json:"qty"`|`json:"qty,omitempty"`|' main.go
bash "$REPRO/error.sh"
