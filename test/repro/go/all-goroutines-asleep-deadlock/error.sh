# main waits for the senders, the senders wait for a receiver.
go run .
