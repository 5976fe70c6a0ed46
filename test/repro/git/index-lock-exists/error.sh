# An earlier git was killed and left its lock.
. ./setup.sh
git -C invoicing add vat.py
