struct s {
	void *p;
	int one;
	short q;
	char two;
	int three;
};
