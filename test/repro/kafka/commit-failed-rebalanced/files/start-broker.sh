# A Kafka stand-in: the mock cluster of librdkafka, held open by a kcat that waits for input. Sets BROKER.
mkfifo hold
exec 9<> hold
kcat -P -t orders -X test.mock.num.brokers=1 -b none:1 < hold > /dev/null 2> broker.log 9>&- &
trap "kill $!" EXIT
until BROKER=$(sed -n 's/.*replaced with \(127[0-9.:]*\).*/\1/p' broker.log | grep .); do sleep 0.1; done
