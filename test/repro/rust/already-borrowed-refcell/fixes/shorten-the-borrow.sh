set -e
sed -i 's|routes.borrow();$|routes.borrow()[0];|; s|first\[0\]|first|' main.rs
bash "$REPRO/error.sh"
