struct { int a; } x;
struct { int b; } y;
