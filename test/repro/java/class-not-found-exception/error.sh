javac -d out Main.java
java -cp out Main "$@"
