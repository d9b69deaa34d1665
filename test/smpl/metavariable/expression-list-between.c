void h(int a) { f(a, 0); f(a, 1, 0); f(a, 1, 2, 0); f(0); f(a, 1); }
