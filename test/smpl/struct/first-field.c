struct one {
	int magic;
	int b;
};

struct two {
	int b;
	int magic;
};
