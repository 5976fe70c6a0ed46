module rates

go 1.18
