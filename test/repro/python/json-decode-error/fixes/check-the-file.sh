python3 -m json.tool orders.json > /dev/null 2> where.txt || grep -o 'line 1' where.txt
