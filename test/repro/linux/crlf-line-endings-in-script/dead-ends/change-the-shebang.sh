# Another interpreter by env; the line still ends in \r.
printf '#!/usr/bin/env sh\r\necho deployed\r\n' > deploy.sh
bash "$REPRO/error.sh"
