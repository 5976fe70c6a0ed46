java Client.java "$PORT" "${1:-2000}"
