printf 'import pytest\n\nintegration = pytest.mark.integration\n' > tests/conftest.py
bash "$REPRO/error.sh"
