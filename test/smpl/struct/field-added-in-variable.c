static struct opts {
	int a;
} options;
