struct s {
	int a;	/* a */

	/* about c */
	int c;
	int d;
};
