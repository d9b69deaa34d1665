void one(int a)
{
	g(a);
	legacy_init(a);
	h(a);
}

void two(int a)
{
	if (a)
		legacy_init(a);
	h(a);
}
