module orders

go 1.18
