void f(int n)
{
	int i;

	start();
	for (i = 0; i < n; i++)
		go(i);
	end();
}
