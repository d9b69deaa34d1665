#define X(a) foo(a);
#define Y(a) do { foo(a); } while (0)
#define Z(a) do { foo(a); b(a); } while (0)
#define W(a) { foo(a); }
