<?php
// in_array() over a growing list: quadratic.
$seen = [];
for ($i = 0; $i < 200_000; $i++) {
    if (!in_array($i, $seen, true)) {
        $seen[] = $i;
    }
}
echo count($seen), " rows\n";
