#!/bin/sh
echo converted
