sed -i 's|^\tfmt.Println("to".*|\tvar to interface{ Address() string } = inv.Customer\n\tif to != nil {\n\t\tfmt.Println("to", to.Address())\n\t}|' main.go
bash "$REPRO/error.sh"
