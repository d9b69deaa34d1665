int b(int x)
{
	get(x);
	if (x)
		put(x);
	return 0;
}
