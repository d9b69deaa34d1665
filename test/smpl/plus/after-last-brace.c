int one(int a)
{
	return a;
}

void two(void)
{
}
