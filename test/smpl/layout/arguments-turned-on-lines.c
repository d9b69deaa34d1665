int h(int x)
{
	return f(x,
		 long_name(x),
		 3);
}
