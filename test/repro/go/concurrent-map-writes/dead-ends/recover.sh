sed -i 's|^func touch.*|func touch(id int) {\n\tdefer func() { _ = recover() }()\n\tseen[id]++\n}|' main.go
bash "$REPRO/error.sh"
