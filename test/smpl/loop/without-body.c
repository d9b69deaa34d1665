void f(int n)
{
	while (n)
		;
	while (busy(n));
	for (;n;)
		;
}
