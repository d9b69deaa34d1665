struct s {
	int a;	/* a
		 * lot */
	const char *c;
};
