sed -i '1i keepalive_timeout 600s; send_timeout 600s;' site.conf
bash "$REPRO/error.sh"
