void h(int a) { f(); f(a); f(a, a + 1); f((a, 1)); }
