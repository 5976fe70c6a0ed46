javac -d lib lib-src/Texts.java
bash "$REPRO/error.sh" Bill.java
java -cp lib:. Bill
