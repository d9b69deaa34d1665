struct s {
	/* first */
	int a;
	/* nobody needs it */
	int legacy;
	/* last */
	int b;
};
