struct s {
	char *name;
	int only;	/* nobody asks */
	long size;
};
