f(int p)
{
	a(p);
}

static g(int p)
{
	a(p);
}
