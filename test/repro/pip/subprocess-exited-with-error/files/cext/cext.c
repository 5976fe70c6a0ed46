#include <Python.h>
#include "no_such_library.h"
