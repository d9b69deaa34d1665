int f(int a) { if (a & FLAG) return 1; if (FLAG & a) return 2; return (a | 1) & FLAG; }
