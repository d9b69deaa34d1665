int one(int a, int b)
{
	return a + b;
}

int old_one(int old, int b)
{
	return old + b;
}
