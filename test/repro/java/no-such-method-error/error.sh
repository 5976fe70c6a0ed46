javac -d v1 geo-1/Geo.java
javac -d v2 geo-2/Geo.java
javac -cp v2 -d out Tour.java
java -cp "${CP:-out:v1}" Tour
