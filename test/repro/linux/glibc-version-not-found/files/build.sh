# Builds ./agent against a libm of a newer system (a stub that offers version GLIBC_2.99), or, with "here", against this one's.
echo 'double quant_rate(double x); int main(void) { return quant_rate(0.0) != 0.0; }' > agent.c
if [ "$1" = here ]; then
  echo '#include <math.h>
  double quant_rate(double x) { return sin(x); }' > quant.c
  gcc -o agent agent.c quant.c -lm
else
  mkdir -p newer && echo 'GLIBC_2.99 { quant_rate; };' > versions
  echo 'double quant_rate(double x) { return x; }' | gcc -x c -shared -fPIC -Wl,-soname,libm.so.6 -Wl,--version-script,versions -o newer/libm.so.6 -
  gcc -o agent agent.c newer/libm.so.6
fi
