# nginx on $PORT with site.conf in its server block, backend.cjs on $PORT + 1. Logs go to the terminal.
sed -i "s/BACKEND_PORT/$((PORT + 1))/" site.conf
cat > nginx.conf <<CONF
pid nginx.pid; error_log stderr; daemon off; $([ "$(id -u)" = 0 ] && echo "user root;") worker_processes 1;
events {}
http {
  access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server { listen 127.0.0.1:$PORT; server_name shop.example.com; include site.conf; location = /up { return 204; } }
}
CONF
coproc BACKEND { exec node backend.cjs; }
BACKEND_PROCESS=$BACKEND_PID
read -r _ <&"${BACKEND[0]}"
nginx -p "$PWD" -c nginx.conf &
NGINX=$!
trap "kill $NGINX $BACKEND_PROCESS; wait $NGINX" EXIT
until curl -s -o /dev/null "http://127.0.0.1:$PORT/up"; do kill -0 $NGINX || exit 1; sleep 0.1; done
