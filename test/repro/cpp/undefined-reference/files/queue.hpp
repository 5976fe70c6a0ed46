#pragma once

struct Queue {
  int pop();
  int size();
};
