timeout 20 python3 -m uvicorn --port "$PORT" "$@" "${MODULE:-main:app}"
