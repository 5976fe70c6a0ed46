# No resolver knows the name.
curl -sS "http://${API_HOST-api.acme.invalid}:$PORT/health"
