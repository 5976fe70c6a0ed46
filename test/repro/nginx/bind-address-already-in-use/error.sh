# nginx is to listen where another program does. (If it can, it stays for a second.)
. ./other.sh
cat > nginx.conf <<CONF
pid nginx.pid; error_log stderr; daemon off;
events {}
http { access_log off; server { listen 127.0.0.1:${LISTEN-$PORT}; } }
CONF
nginx -p "$PWD" -c nginx.conf -t
timeout -s QUIT 4 nginx -p "$PWD" -c nginx.conf
