set -e
unset AWS_PROFILE
# what a role gives to a job
export AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=not-a-real-key
PROFILE= bash "$REPRO/error.sh"
