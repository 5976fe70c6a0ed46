<?php
namespace Acme\Billing;

final class TaxCalculator
{
    public function rate(): int
    {
        return 21;
    }
}
