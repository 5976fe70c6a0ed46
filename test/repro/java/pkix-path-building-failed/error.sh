bash make-keys.sh
java "$@" Call.java
