set -e
sed -i 's|^\tfmt.Println("to"|\tif inv == nil \|\| inv.Customer == nil {\n\t\treturn fmt.Errorf("invoice %s has no customer", inv.Id)\n\t}\n&|' main.go
bash "$REPRO/error.sh"
