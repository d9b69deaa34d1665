void g(int a)
{
	x = (1 << 3);
	x |= (1 << (a + 1));
	x = 1 << a;
	x = (2 << a);
}
