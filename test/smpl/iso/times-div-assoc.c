int f(int a, int b) { g(a * b / 3); g((a * b) / 3); g(a * (b / 3)); return a / b * 3; }
