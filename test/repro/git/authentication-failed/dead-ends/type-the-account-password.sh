URL=http://ci:account-password@127.0.0.1:$PORT/invoicing.git bash "$REPRO/error.sh"
