set -e
# Asked, the server knew "api.acme.example": the name was misspelt.
API_HOST=api.acme.example bash "$REPRO/error.sh"
