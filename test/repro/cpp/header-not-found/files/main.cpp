#include <parcel/rates.hpp>

int main() { return parcel::cents(1.5) == 150 ? 0 : 1; }
