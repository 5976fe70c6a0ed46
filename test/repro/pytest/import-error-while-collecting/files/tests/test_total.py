import shopcore


def test_total():
    assert shopcore.total() == 3
