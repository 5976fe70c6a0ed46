python3 -c 'from collections import Counter; print(Counter(len(row) for row in [[1, 2], [3]]))'
