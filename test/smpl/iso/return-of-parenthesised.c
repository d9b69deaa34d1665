int g(int a) { if (a) return (a); if (b) return a + 1; return; }
