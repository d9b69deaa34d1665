int f(void)
{
	int b[4];
	char *c;
	x = (sizeof(b) / sizeof(b[0]));
	x = (sizeof(b) / sizeof(*b));
	x = (sizeof(b) / sizeof(int));
	x = sizeof(b) / sizeof(int);
	x = (sizeof(c) / sizeof(c[0]));
}
