module items

go 1.18
