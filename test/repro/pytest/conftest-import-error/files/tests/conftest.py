import os

import pytest
import shopapp

DSN = os.environ["TEST_DSN"]


@pytest.fixture
def rate():
    return shopapp.RATE
