set -e
# The definition is C, the declaration says C++.
echo 'int parse_frame(const char *s) { return s == 0; }' > frame.c && gcc -c frame.c
echo 'int parse_frame(const char *); int main() { return parse_frame("a"); }' > main.cpp
! LDLIBS=frame.o bash "$REPRO/error.sh" 2> /dev/null
sed -i 's|^int parse_frame(const char \*);|extern "C" { int parse_frame(const char *); }|' main.cpp
LDLIBS=frame.o bash "$REPRO/error.sh"
