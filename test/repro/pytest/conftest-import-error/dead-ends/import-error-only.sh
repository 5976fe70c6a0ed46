# the package is there now; a missing setting is reported under the same words
export PYTHONPATH=src
unset TEST_DSN && python3 -m pytest
