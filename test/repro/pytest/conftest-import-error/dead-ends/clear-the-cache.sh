rm -rf .pytest_cache && find . -name __pycache__ -exec rm -r {} +
bash "$REPRO/error.sh"
