# what Maven remembers of our artifact is removed again
trap 'rm -rf "$HOME/.m2/repository/com/acme/reproduced"' EXIT
mkdir -p target; rm -rf target   # as mvn clean does
mvn -B compile
