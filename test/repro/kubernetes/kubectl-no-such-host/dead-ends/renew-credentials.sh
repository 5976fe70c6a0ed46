USER_FIELDS="token: a-new-token" bash "$REPRO/error.sh"
