sed -i 's|{ events <- v }|{\n\tselect {\n\tcase events <- v:\n\tdefault:\n\t}\n}|' main.go
bash "$REPRO/error.sh"
