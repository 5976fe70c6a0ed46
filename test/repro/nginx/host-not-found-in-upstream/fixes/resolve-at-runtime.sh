set -e
echo 'resolver 127.0.0.1 valid=10s;' > http.conf
printf 'location /api/ {\n  set $backend api-backend.invalid:3000;\n  proxy_pass http://$backend;\n}\n' > site.conf
bash "$REPRO/error.sh"
