# The name server answers that there is no such name.
API_HOST=${API_HOST-api.acme.exmaple} go run .
