sed -i 's/^def depth(node):/def depth(node, seen=()):/; s/return 0 if node is None else 1 + depth(node.parent)/return 0 if node is None or id(node) in seen else 1 + depth(node.parent, (*seen, id(node)))/' circle.py
bash "$REPRO/error.sh"
