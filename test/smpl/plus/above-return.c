int g(int a)
{
	if (a)
		return raw(a);
	return raw(2);
}
