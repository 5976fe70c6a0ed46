module api

go 1.18
