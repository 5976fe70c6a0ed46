import sys

from walk import Node


def depth(node):
    return 0 if node is None else 1 + depth(node.parent)


root = Node()
root.parent = root
if len(sys.argv) > 1:
    sys.setrecursionlimit(int(sys.argv[1]))
print(depth(root))
