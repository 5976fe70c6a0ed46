set -e
# what Maven remembers of our artifact is removed again
trap 'rm -rf "$HOME/.m2/repository/com/acme/reproduced"' EXIT
! mvn -B -q compile > /dev/null 2>&1
bash publish.sh 4.1.0
mvn -B -U compile
