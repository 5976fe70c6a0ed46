set -e
printf 'location /reports/ {\n  proxy_pass http://127.0.0.1:BACKEND_PORT;\n  proxy_read_timeout 300s;\n}\n' >> site.conf
bash "$REPRO/error.sh" | grep 200
