set -e
(. ./setup.sh; git diff --stat; git add invoice.py; git commit -qm 'Round to cents')
bash "$REPRO/error.sh"
