javac Mirror.java
java "$@" Mirror
