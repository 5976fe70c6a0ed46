# Built on a newer system, run here.
[ -f agent ] || bash build.sh
./agent
