void f(int i)
{
	for (i = 0; i < 10; i++)
		;
	for (i = 0; i < 10; i++);
	for (i = 0; i < 10; i++)
		a();
	for (; i < 10; i++)
		;
}
