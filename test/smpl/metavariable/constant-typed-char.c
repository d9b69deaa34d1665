void h(int a) { f(1); f('a'); f("s"); f('\n'); }
