sed -i 's/^import collections/from collections.abc import Mapping/; s/collections.Mapping/Mapping/' settings.py
bash "$REPRO/error.sh"
