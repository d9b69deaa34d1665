void h(int a) { f(a); f(a, 1); f(a, 1, 2); f(a, 1, 2, 3); }
