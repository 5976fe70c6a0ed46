sed -i '1a client_max_body_size 1m;' site.conf
echo 'client_max_body_size 50m;' > http.conf
bash "$REPRO/error.sh"
