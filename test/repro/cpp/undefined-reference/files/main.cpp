#include "queue.hpp"

int main() { return Queue().pop() + Queue().size(); }
