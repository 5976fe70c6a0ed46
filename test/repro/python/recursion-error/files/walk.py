class Node:
    def __init__(self, parent=None):
        self.parent = parent


def depth(node):
    return 1 + depth(node.parent)


print(depth(Node(Node())) if __name__ == "__main__" else "")
