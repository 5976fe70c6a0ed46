# Started from another directory, as cron does.
script=$PWD/job.sh
mkdir -p elsewhere && cd elsewhere && bash "$script"
