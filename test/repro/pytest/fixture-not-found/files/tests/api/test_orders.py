def test_orders(db_session):
    assert db_session == "session"
