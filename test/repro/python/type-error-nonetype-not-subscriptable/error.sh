python3 mail.py "${1:-{\"customer\": null\}}"
