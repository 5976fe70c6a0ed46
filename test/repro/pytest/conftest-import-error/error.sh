export TEST_DSN=${TEST_DSN-sqlite://}
python3 -m pytest "$@"
