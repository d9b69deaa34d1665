void f(int n)
{
	if (n)
		step(n);
	if (n > 1)
		step(n);
	else
		step(n);
	if (n > 2)
		step(n);
	else
		stop(n);
}
