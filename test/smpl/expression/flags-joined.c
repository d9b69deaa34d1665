int f(int x)
{
	return open_with(x, READ, WRITE) +
	       open_with(x, x ? READ : WRITE, 0);
}
