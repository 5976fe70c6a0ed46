<?php
final class Customer
{
    public function getEmail(): string
    {
        return 'ada@acme.example';
    }
}

function find(int $id): ?Customer
{
    return $id === 1 ? new Customer() : null;
}

echo find(2)->getEmail(), "\n";
