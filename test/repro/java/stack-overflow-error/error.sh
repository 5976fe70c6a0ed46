javac Tree.java
java "$@" Tree 2>&1 | head -n 40
