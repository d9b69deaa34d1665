int z(int a)
{
	f(a + 1, 2);
	f(  b->c);
}
