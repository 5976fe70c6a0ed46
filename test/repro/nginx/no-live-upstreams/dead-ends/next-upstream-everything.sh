sed -i '1a proxy_next_upstream error timeout invalid_header http_500 http_502 http_503 http_504;' site.conf
bash "$REPRO/error.sh"
