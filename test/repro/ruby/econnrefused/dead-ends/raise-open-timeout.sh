sed -i 's/open_timeout = 2/open_timeout = 600/' rates.rb
bash "$REPRO/error.sh"
