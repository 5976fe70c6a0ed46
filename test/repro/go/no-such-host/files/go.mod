module invoices

go 1.18
