void h(void) { f1(a); f2(b); f3(c); }
