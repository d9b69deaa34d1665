void h(unsigned long a, unsigned long int b, long c) { f(a); f(b); f(c); f(a + 1); f(1UL); }
