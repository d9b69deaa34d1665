struct {
	int a;
	int b;
} y;
union {
	int a;
	int b;
} y;
struct named {
	int a;
} y;
