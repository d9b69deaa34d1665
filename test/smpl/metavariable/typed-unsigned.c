void h(unsigned a, unsigned int b, int c, unsigned long d) { f(a); f(b); f(c); f(d); }
