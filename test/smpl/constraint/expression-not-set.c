void h(void) { f(a); f(NULL); f(0); f(b); }
