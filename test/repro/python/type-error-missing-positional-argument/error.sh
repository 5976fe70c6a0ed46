python3 -c "from repo import Repo; print(${1:-Repo()})"
