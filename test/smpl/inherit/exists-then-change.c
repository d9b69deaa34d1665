void h(void)
{
	a(1);
	if (x)
		b(1);
	b(2);
}
