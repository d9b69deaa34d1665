struct one {
	int a;
	struct semaphore sem;
	int b;
};

struct two {
	int a;
};
