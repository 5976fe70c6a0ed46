(ulimit -v 400000; ulimit -v) | grep 400000
