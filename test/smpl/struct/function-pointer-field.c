struct ops {
	int (*open)(int);
	void (*close)(int);
};
