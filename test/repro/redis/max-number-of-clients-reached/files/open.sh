# $1 connections that stay open in this shell
for n in $(seq "$1"); do eval "exec $((20 + n))<> /dev/tcp/127.0.0.1/$PORT"; printf 'PING\r\n' >&$((20 + n)); read -r _ <&$((20 + n)); done
