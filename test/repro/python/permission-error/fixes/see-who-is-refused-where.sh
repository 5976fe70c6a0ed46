bash "$REPRO/error.sh" > /dev/null 2>&1
namei -l "$PWD/secrets/token.txt" | grep -E '^ *drw-------'
