printf 'def test_total(order):\n    return order\n\ndef test_one():\n    assert test_total(1) == 1\n' > tests/test_total.py
python3 -m pytest tests/test_total.py > /dev/null && exit 1
sed -i 's/test_total/check_total/' tests/test_total.py && python3 -m pytest tests/test_total.py
