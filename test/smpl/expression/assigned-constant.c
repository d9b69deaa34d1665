int h(int a)
{
	int b = 3;
	char *s = "x";
	int l[] = { 1 };
	struct s t = { .a = 1 };

	b = 4;
	return b;
}
