void g(void) { f('a'); f(97); f('\x61'); f("a"); }
