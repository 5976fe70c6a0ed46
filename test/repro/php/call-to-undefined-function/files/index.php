<?php
namespace Shop;

echo money_label(250), "\n";
