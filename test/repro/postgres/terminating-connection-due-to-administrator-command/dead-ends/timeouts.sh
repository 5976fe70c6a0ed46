bash "$REPRO/error.sh" '' "SET statement_timeout = '10min'; SET idle_session_timeout = 0"
