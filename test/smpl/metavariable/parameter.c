void one(char *a, int last)
{
	g(a);
}

void two(char *a)
{
	g(a);
}
