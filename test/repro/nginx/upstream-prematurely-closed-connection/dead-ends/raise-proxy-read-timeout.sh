sed -i '1a proxy_read_timeout 600s;' site.conf
bash "$REPRO/error.sh"
