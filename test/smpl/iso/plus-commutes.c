void f(int a)
{
	x = a + OFFSET;
	y = OFFSET + a;
	z = a + OFFSET + 1;
	w = a + 1 + OFFSET;
}
