#define W(x) do { old(x); g(); } while (0)
#define V(x) old(x)
#define S "old(x)"
