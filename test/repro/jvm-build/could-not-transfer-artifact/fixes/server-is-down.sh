set -e
bash publish.sh 4.1.0
node serve.mjs > serve.log &
trap 'kill $!; rm -rf "$HOME/.m2/repository/com/acme/reproduced"' EXIT
until grep -q listening serve.log; do sleep 0.1; done
mvn -B -U compile
