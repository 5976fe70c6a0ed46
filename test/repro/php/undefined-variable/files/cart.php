<?php
$vat = 1.21;

function total(array $rows)
{
    $sum = 0;
    foreach ($rows as $row) {
        $sum += $row * $vat;
    }
    return $sum;
}

echo total([100, 50]), "\n";
