int f(int a, int b) { g(a - b - 1); g((a - b) - 1); g(a - (b - 1)); return a - b; }
