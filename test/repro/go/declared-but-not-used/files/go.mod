module fulfil

go 1.18
