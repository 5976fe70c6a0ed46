set -e
sed -i "s|\"src/main|\"$PWD/src/main|" Shop.java
bash "$REPRO/error.sh"
