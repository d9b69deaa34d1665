void h(int a) { f(1); f('a'); f("s"); f(NAME); f(a); f(-1); f(1.5); f(Name); f((1)); f(A_B2); f(_X); f(sizeof(int)); }
