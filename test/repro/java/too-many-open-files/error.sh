javac Scan.java
ulimit -S -n "${LIMIT:-128}"
java -XX:-MaxFDLimit "$@" Scan
