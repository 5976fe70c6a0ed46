java "$@" Call.java "${SCHEME:-https}"
