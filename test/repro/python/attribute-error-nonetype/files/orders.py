import re
import sys

line = sys.argv[1]
print(re.match(r"order (\d+)", line).group(1))
