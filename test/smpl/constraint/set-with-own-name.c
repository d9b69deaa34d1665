void g(int x, int y, int if_x)
{
	put(x);
	put(y);
	put(if_x);
}
