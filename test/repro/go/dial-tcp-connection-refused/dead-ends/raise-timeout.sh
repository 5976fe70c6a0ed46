sed -i 's/Timeout: time.Second/Timeout: time.Minute/' client.go
bash "$REPRO/error.sh"
