sed -i 's|total int64|total int32|; s|n int64|n int32|' main.go
bash "$REPRO/error.sh"
