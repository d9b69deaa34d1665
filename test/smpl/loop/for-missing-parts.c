int f(int i)
{
	for (; i < 3; ) {
		a();
		b();
	}
	for (i = 0; i < 3; )
		c();
	for (;;)
		d();
	for (; i > 3;)
		d(i);
}
