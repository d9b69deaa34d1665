void h(void) { f(a, a + 1); f(a, b); f(x, y[x]); }
