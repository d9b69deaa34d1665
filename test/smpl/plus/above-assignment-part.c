void g(int a)
{
	x = old(a);
	y = old(a);
}
