bash "$REPRO/error.sh" 2> /dev/null
javac -cp v2 -d out Tour.java
java -cp out:v1 Tour
