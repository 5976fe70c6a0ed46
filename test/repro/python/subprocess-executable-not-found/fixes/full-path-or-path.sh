mkdir tools && printf '#!/bin/sh\necho converted\n' > tools/convert-order && chmod +x tools/convert-order
bash "$REPRO/error.sh" convert-order 2> /dev/null && exit 1
PATH="$PWD/tools:$PATH" bash "$REPRO/error.sh" convert-order
