chmod 755 .. .
mkdir -p secrets && echo t0ken > secrets/token.txt
chmod "${1:-640}" secrets/token.txt; chmod "${2:-600}" secrets
bash as_user.sh python3 read.py secrets/token.txt
