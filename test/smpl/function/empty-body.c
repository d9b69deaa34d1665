void one(void)
{
}

void two(void)
{
	g();
}
