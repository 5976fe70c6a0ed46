set -e
sed -i 's|var m map\[string\]interface{}|var m struct{ Qty int `json:"qty"` }|; s|m\["qty"\].(int)|m.Qty|' main.go
bash "$REPRO/error.sh"
