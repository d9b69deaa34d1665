void f(void)
{
	for (i = 0; i < 3; i++)
		a();
	for (;;)
		b();
	for (int j = 0; j < 2; j++)
		c();
}
