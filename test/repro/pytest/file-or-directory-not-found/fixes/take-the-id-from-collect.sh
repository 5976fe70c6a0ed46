bash "$REPRO/error.sh" tests/test_rates.py::test_one > /dev/null 2>&1 && exit 1
bash "$REPRO/error.sh" "$(python3 -m pytest --collect-only -q tests | head -n 1)"
