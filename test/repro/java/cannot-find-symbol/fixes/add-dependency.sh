set -e
javac -d lib lib-src/Texts.java
javac -cp lib Bill.java
java -cp lib:. Bill
