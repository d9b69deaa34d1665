struct s {
	int a;		/* first */
	int legacy;	/* nobody needs it */
	int b;		/* last */
};
