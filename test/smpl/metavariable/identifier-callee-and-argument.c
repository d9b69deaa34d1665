void h(int a, int b) { k(a, a); k(a, b); m(b, b); (*p)(a, a); s->k(a, a); }
