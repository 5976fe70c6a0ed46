export DOCKER_CONFIG=$PWD/config
export DOCKER_HOST=${DOCKER_HOST_HERE:-unix://$PWD/run/docker.sock}
docker ps
