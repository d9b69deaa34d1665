int f(int x)
{
	init(x, 1, 2, 3);
	return init(x, g(1, 2), 2,
		    h(3, 4));
}
