void h(int a) { f(1, 1); f(1, 2); f(X, X); f(1, 0x1); f("a", "a"); }
