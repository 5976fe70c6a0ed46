set -e
printf 'location /api/upload {\n  client_max_body_size 50m;\n  return 204;\n}\n' > site.conf
bash "$REPRO/error.sh" | grep 204
