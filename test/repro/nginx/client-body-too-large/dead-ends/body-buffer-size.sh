sed -i '1a client_body_buffer_size 8m;' site.conf
bash "$REPRO/error.sh"
