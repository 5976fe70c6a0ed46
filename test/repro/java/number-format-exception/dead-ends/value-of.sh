sed -i 's/parseDouble/valueOf/' Price.java
bash "$REPRO/error.sh"
