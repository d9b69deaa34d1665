void g(int a, int *p) { a <<= 1; *p <<= a + 1; p[0] <<= 2; a >>= 1; a = a << 1; }
