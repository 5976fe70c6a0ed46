module basket

go 1.18
