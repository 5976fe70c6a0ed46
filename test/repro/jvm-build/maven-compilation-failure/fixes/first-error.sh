set -e
sed -i 's/return 250;/return 250;\n    return 100;/' src/main/java/com/acme/Fee.java
bash "$REPRO/error.sh"
