sed -i '/^\tbody, err/,/^\t}/d; s|json.Unmarshal(body, &rate)|json.NewDecoder(resp.Body).Decode(\&rate)|; /"io"/d' main.go
bash "$REPRO/error.sh"
