inline int cents() { return 150; }
