#include "limit.hpp"
int other() { return limit(); }
