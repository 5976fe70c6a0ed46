sed -i 's/^http.open_timeout/http.verify_mode = 0 # VERIFY_NONE\n&/' rates.rb
bash "$REPRO/error.sh"
