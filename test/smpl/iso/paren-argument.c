void g(int a) { f((a)); f(a); f((a + 1)); f(((a))); f((int)(a)); }
