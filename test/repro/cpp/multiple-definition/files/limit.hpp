#pragma once
int limit() { return 3; }
