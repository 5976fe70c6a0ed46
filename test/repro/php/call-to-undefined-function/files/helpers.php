<?php
function money_label(int $cents): string
{
    return sprintf('%.2f EUR', $cents / 100);
}
