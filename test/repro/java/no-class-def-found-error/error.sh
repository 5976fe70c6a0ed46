javac -d lib lib-src/Haversine.java
javac -cp lib -d out Main.java
java -cp out Main
