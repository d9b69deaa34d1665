int f(int a)
{
	int b;

	start(a);
	b = a;
	/* now prepare */
	prepare(a);

	return b;
}
