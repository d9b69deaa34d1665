int g(int a) { if (a == 0) return 1; if (a == 0x0) return 2; if (a == 0L) return 3; if (a == 00) return 4; return a == '\0'; }
