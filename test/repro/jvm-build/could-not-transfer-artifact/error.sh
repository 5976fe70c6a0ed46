# what Maven remembers of our artifact is removed again
trap 'rm -rf "$HOME/.m2/repository/com/acme/reproduced"' EXIT
mvn -B compile "$@"
