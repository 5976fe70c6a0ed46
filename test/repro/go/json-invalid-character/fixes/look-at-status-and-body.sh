set -e
# The status says what is wrong, in its own words; then the address is corrected.
sed -i 's|^\tbody, err := |\tif resp.StatusCode != http.StatusOK {\n\t\treturn rate, fmt.Errorf("rates: %s", resp.Status)\n\t}\n&|' main.go
bash "$REPRO/error.sh" || sed -i 's|/v1/rates|/v2/rates|' main.go
bash "$REPRO/error.sh"
