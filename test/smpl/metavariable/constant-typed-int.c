void h(int a) { f(1); f(0x1); f(1L); f('a'); f("s"); f(NAME); }
