bash "$REPRO/error.sh" shopclient
