set -e
sed -i 's|^\tfmt.Println.*|\tqty, ok := m["qty"].(float64)\n\tfmt.Println(qty, ok)|' main.go
bash "$REPRO/error.sh"
