struct one {
	int a;
	struct old o;
	struct old *p;
};
