set -e
. ./setup.sh
URL=http://ci:t0ken@127.0.0.1:$PORT/invoicing.git bash "$REPRO/error.sh"
