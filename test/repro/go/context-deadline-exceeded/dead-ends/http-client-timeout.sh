sed -i 's|&http.Client{}|\&http.Client{Timeout: time.Minute}|' main.go
bash "$REPRO/error.sh"
