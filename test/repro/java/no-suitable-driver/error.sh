javac -d lib driver-src/AcmeDriver.java
mkdir -p lib/META-INF/services
echo AcmeDriver > lib/META-INF/services/java.sql.Driver
javac -d out Main.java
java -cp "${CP:-out}" Main "${URL:-jdbc:acme:orders}" "$@"
