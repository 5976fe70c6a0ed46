# what Maven remembers of our artifact is removed again
trap 'rm -rf "$HOME/.m2/repository/com/acme/reproduced"' EXIT
HTTP_PROXY=http://127.0.0.1:1 HTTPS_PROXY=http://127.0.0.1:1 mvn -B compile
