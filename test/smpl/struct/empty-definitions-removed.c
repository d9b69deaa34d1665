struct a { };

struct b {
	int x;
};

struct c {
};
