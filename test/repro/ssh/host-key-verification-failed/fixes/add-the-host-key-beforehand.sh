set -e
. ./server.sh
ssh-keyscan -t ed25519 -p "$PORT" 127.0.0.1 > hostkey 2> /dev/null
ssh-keygen -lf hostkey && ssh-keygen -lf host_key.pub # the same fingerprint
cat hostkey >> known_hosts
bash "$REPRO/error.sh"
