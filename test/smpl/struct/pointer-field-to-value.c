struct x {
	char *c;
	int a;
	struct q *d;
};
