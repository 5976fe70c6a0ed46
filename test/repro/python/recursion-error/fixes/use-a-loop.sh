sed -i 's/^print.*//' circle.py
cat >> circle.py <<'PY'
chain = None
for _ in range(50_000):
    chain = Node(chain)
count = 0
while chain is not None:
    count, chain = count + 1, chain.parent
print(count)
PY
bash "$REPRO/error.sh"
