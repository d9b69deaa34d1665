void f(int a)
{
	if (a)
		step(a);
	else if (a > 1)
		step(-a);
}
