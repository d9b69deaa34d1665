static int a(int x, int y)
{
	return x + y;
}

int b(int count, int flags)
{
	return count * flags;
}
