# the settings are found, the log of the other module is not
mkdir logs && touch logs/report.log
sed -i 's#^print#os.chdir("report")\nprint#' report/main.py
echo 'open("logs/report.log").close()' >> report/main.py
bash "$REPRO/error.sh"
