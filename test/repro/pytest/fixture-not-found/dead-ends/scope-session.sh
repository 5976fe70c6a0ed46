sed -i 's/@pytest.fixture/@pytest.fixture(scope="session")/' tests/db/conftest.py
bash "$REPRO/error.sh"
