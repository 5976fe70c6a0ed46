class TestRates:
    def test_one(self):
        assert 1 == 1
