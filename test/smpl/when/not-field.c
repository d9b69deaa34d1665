struct one {
	int count;
};

struct two {
	struct mutex lock;
	int count;
};
