struct conf {
	char c;
	int a;
	char *name;
};
