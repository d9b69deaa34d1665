struct s {
	int x;
	int (*cb)(void);	/* call back */
	int y;
};
