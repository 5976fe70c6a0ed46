# a plugin that brings the option
mkdir plugins && printf 'def pytest_addoption(parser):\n    parser.addoption("--shop-report")\n' > plugins/shop_report.py
PYTHONPATH=plugins bash "$REPRO/error.sh" -p shop_report
