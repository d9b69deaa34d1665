struct a { int x; int y; };
struct b { int x; };
struct c {
	int x;
	long y;
};
