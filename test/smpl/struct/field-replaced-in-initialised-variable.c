static struct opts {
	int a;
} options = { 1 };
