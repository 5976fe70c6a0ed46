set -e
sed -i '/close(events)/d; s|println("sent")|close(events)\n\t&|' main.go
bash "$REPRO/error.sh"
