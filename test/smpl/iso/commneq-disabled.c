int f(int a)
{
	return a != LIMIT || LIMIT != a;
}
