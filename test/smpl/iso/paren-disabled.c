int g(int a) { if ((a) == 1) return 1; if ((a == 1)) return 2; return a == (1); }
