module registry

go 1.18
