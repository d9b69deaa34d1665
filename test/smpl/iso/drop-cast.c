void g(int a) { put((long)a); put(a); put((void *)(a + 1)); put(((int)a)); }
