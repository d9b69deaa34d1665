struct ops {
	int a;
	int (*open)(int);
};
