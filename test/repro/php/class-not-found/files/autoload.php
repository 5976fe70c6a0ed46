<?php
// What Composer's "psr-4": { "Acme\\": "src/" } does.
spl_autoload_register(function (string $class): void {
    $file = __DIR__ . '/src/' . str_replace('\\', '/', substr($class, strlen('Acme\\'))) . '.php';
    if (is_file($file)) {
        require $file;
    }
});
