struct foo {
	char		*name;
	int		count;		/* how many */
	long		size;
};
