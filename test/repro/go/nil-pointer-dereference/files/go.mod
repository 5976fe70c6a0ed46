module billing

go 1.18
