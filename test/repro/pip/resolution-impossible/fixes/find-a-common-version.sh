bash "$REPRO/error.sh" shopapi==3.1 shopjobs==1.3
