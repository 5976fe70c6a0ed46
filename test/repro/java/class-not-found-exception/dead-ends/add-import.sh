javac -d driver driver-src/com/acme/db/Driver.java
sed -i '1i import com.acme.db.Driver;' Main.java
javac -cp driver -d out Main.java
java -cp out Main
