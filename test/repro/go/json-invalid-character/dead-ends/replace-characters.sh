sed -i 's|json.Unmarshal(body|json.Unmarshal(body[1:]|' main.go
bash "$REPRO/error.sh"
