void one(void)
{
	if (check())
		g();
}

void two(void)
{
	g();
}
