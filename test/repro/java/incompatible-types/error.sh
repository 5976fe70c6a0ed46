javac "$@" Bill.java
