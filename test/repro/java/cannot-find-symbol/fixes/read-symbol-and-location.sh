set -e
sed -i 's/lenght()/size()/' Fee.java
bash "$REPRO/error.sh"
