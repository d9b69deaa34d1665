struct s {
	int n;
	union {
		char *p;
		int a;
	};
	int a;
};
