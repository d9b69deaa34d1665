void h(int a, long b, int c) { f(a ? a : c); f(a ? b : b); f(a + c); f(b + a); f(a == b); f(!b); }
