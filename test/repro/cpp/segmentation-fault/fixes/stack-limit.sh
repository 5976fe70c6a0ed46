set -e
# The same signal from a recursion that is too deep for the stack.
cat > app.cpp <<'CPP'
#include <cstdio>
static int depth(int n) { volatile char block[4096]; block[0] = 1; return n == 0 ? 0 : block[0] + depth(n - 1); }
int main() { printf("%d\n", depth(4000)); }
CPP
ulimit -S -s 65536
CXXFLAGS=-O0 bash "$REPRO/error.sh"
