int f(int a) { return a * 2 + (a + 1) * 2; }
