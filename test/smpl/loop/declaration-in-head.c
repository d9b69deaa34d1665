void f(void)
{
	for (int j = 0; j < 2; j++) {
		c();
	}
}
