int f(int a) { return g(a + 1) + g(1 + a) + g(a + 2); }
