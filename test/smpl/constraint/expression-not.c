void h(int x, int y) { f(x); f(y); f(x + 1); f((x)); }
