javac "${1:-Fee.java}"
