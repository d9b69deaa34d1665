struct a {
	int n;
};
struct b { int m; };
struct c;
