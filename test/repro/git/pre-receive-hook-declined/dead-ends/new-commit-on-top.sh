. ./setup.sh
git -C work commit -q --allow-empty -m 'ABC-123 round to cents'
bash "$REPRO/error.sh"
