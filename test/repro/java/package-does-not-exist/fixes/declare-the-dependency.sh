set -e
javac -d lib rates/com/acme/rates/Vat.java
javac -cp lib -d out Bill.java
java -cp out:lib Bill
