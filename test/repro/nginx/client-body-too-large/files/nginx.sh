# nginx on $PORT with site.conf in its server block, and http.conf above it; logs go to the terminal.
touch http.conf
cat > nginx.conf <<CONF
pid nginx.pid; error_log stderr; daemon off; $([ "$(id -u)" = 0 ] && echo "user root;")
events {}
http {
  access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  include http.conf;
  server { listen 127.0.0.1:$PORT; server_name shop.example.com; include site.conf; }
}
CONF
nginx -p "$PWD" -c nginx.conf &
trap "kill $!; wait" EXIT
until curl -s -o /dev/null "http://127.0.0.1:$PORT/none"; do kill -0 $! || exit 1; sleep 0.1; done
