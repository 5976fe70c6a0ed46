python3 walk.py 2> /dev/null && exit 1      # no base case: None has no parent
sed -i 's/^    return 1/    if node is None:\n        return 0\n    return 1/' walk.py
python3 walk.py
