void one(void)
{
	h();
}

void two(void)
{
	g();
}
