host=${1:-rates.corp.invalid}
java Lookup.java "$host"
