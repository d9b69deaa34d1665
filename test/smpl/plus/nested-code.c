void f(int a)
{
	if (a)
		handle(a);
	for (;;) {
		handle(a + 1);
	}
}
