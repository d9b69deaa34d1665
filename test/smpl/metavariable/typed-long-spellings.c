void h(long a, long int b, signed long c, unsigned long d, int e) { f(a); f(b); f(c); f(d); f(e); }
