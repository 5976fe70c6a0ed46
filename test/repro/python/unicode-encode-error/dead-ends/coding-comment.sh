sed -i '1i # -*- coding: utf-8 -*-' report.py
bash "$REPRO/error.sh"
