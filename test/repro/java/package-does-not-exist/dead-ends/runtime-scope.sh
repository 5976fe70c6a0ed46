javac -d lib rates/com/acme/rates/Vat.java
bash "$REPRO/error.sh"
java -cp out:lib Bill
