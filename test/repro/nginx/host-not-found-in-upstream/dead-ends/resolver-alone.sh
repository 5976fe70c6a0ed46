echo 'resolver 127.0.0.1 valid=10s;' > http.conf
bash "$REPRO/error.sh"
