java "$@" Call.java
