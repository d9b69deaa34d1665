void g(int a)
{
	a = 1;
	a += 1;
	a <<= 2;
}
