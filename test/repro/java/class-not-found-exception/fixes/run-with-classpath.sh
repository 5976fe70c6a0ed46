set -e
javac -d driver driver-src/com/acme/db/Driver.java
javac -d out Main.java
java -cp out:driver Main
