javac -d driver driver-src/com/acme/db/Driver.java
javac -d out Main.java
jar --create --file app.jar --main-class Main -C out .
java -cp driver -jar app.jar
