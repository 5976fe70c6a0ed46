set -e
sed -i 's|^\treturn cols\[3\]|\tif len(cols) < 4 {\n\t\treturn fmt.Sprintf("want 4 columns, got %d: %q", len(cols), line)\n\t}\n\treturn cols[3]|' main.go
bash "$REPRO/error.sh"
