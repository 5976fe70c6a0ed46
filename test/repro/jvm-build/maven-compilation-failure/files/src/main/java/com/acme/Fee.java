package com.acme;

class Fee {
  int cents(int stops) {
    if (stops > 3) return 250;
  }
}
