#include <cstdio>
#include <cstring>

struct Frame { int depth; };

static Frame root = {3};
static Frame *find(const char *name) { return strcmp(name, "root") == 0 ? &root : nullptr; }
static int depth(const char *name) { return find(name)->depth; }

int main() {
  printf("depth of leaf: ");
  printf("%d\n", depth("leaf"));
}
