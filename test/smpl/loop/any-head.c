void f(int n)
{
	for (;;)
		old();
	for (n = 0;;)
		old();
	for (int i = 0; i < n; i++)
		old();
}
