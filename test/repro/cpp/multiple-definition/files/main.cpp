#include "limit.hpp"
int other();
int main() { return limit() - other(); }
