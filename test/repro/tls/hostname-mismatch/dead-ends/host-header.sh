bash "$REPRO/error.sh" -H 'Host: shop.acme.example'
