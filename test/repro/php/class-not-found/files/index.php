<?php
namespace Acme\Shop;

require __DIR__ . '/autoload.php';

use Acme\Billing\TaxCalculator;

echo (new TaxCalculator())->rate(), "\n";
