#include "config.h"
int main(void) { return VERSION - 3; }
