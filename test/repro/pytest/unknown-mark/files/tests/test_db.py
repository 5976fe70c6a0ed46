import pytest


@pytest.mark.integration
def test_db():
    assert 1 == 1
