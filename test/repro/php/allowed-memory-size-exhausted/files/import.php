<?php
function rows(): array
{
    $rows = [];
    for ($i = 0; $i < 300_000; $i++) {
        $rows[] = ['id' => $i, 'sku' => "A-$i"];
    }
    return $rows;
}

$total = 0;
foreach (rows() as $row) {
    $total += strlen($row['sku']);
}
echo "imported, $total bytes\n";
