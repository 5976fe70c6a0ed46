(. ./setup.sh; echo invoice.py >> .gitignore)
bash "$REPRO/error.sh"
