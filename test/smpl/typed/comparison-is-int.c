void h(long a, int b) { f(a == b); f(a + b); f(-a); f(a << 2); f(b << a); f(~a); f(a++); }
