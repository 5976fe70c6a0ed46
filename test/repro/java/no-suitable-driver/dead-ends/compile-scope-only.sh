bash "$REPRO/error.sh" 2> /dev/null
javac -cp lib -d out Main.java
java -cp out Main jdbc:acme:orders
