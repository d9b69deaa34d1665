void g(int a)
{
	x(a);
	y = z(1, 2);
}
