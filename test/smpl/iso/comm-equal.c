int f(int a)
{
	return a == MAGIC || MAGIC == a;
}
