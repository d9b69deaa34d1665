void one(int a)
{
	g(a);
}

void two(int a)
{
	mark();
	g(a);
}
