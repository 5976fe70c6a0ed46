set -e
# what Maven remembers of our artifact is removed again
trap 'rm -rf "$HOME/.m2/repository/com/acme/reproduced"' EXIT
bash publish.sh 4.0.2
ls repo/com/acme/reproduced/rates-client
sed -i s/4.1.0/4.0.2/ pom.xml
mvn -B compile
