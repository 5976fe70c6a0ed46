sed -i '1a proxy_buffer_size 64k; proxy_buffers 8 64k; proxy_busy_buffers_size 128k;' site.conf
bash "$REPRO/error.sh"
