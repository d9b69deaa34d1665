int a(int n)
{
	int i;
	char *c;

	b();
	i = 3;
	c = 0;
	return i;
}
