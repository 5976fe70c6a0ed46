javac -d lib lib-src/Haversine.java
javac -d out init/Twice.java
java -cp out:lib Twice
