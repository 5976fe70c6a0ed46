sed -i 's/^}/  keepalive 32;\n}/' http.conf
CONNECTIONS=1024 bash "$REPRO/error.sh"
