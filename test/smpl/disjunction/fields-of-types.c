struct s {
	char *name;
	int count;
	short rest;
};
