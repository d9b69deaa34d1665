int g(int a) { return a + 1 + f(a + 2); }
