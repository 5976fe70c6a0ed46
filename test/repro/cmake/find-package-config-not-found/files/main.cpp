#include <parcelrates.hpp>
int main() { return cents() - 150; }
