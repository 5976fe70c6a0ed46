set -e
grep -n 'context.WithTimeout' main.go
sed -i 's|context.Background(), time.Second|context.Background(), 10*time.Second|' main.go
bash "$REPRO/error.sh"
